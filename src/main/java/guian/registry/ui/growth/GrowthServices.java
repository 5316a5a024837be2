package guian.registry.ui.growth;

import guian.registry.growth.ClaimRegister;
import guian.registry.growth.GrowthReader;
import guian.registry.model.Industries;
import guian.registry.radar.RadarReader;
import guian.registry.store.Author;
import guian.registry.store.claims.ClaimEdits;
import guian.registry.store.firms.FirmQueries;
import java.util.function.Supplier;

/**
 * What the Growth screen reads and writes of the registry.
 *
 * @param zone reads the zone's name
 * @param author who records claims by hand
 */
public record GrowthServices(
    GrowthReader growth,
    FirmQueries firms,
    Industries industries,
    Supplier<String> zone,
    ClaimRegister claims,
    ClaimEdits edits,
    RadarReader radar,
    Author author) {}
