package guian.registry.ui.growth;

import guian.registry.growth.GrowthReader;
import guian.registry.model.Industries;
import guian.registry.store.firms.FirmQueries;
import java.util.function.Supplier;

/**
 * What the Growth screen reads of the registry.
 *
 * @param zone reads the zone's name
 */
public record GrowthServices(
    GrowthReader growth, FirmQueries firms, Industries industries, Supplier<String> zone) {}
