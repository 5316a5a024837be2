package guian.registry.store.imports;

import java.util.List;
import java.util.Map;

/**
 * What the registry knows of a file's firms and figures, at one moment.
 *
 * @param firms all firms that any of the file's codes, numbers or names may mean
 * @param figures the figures in use of these firms
 * @param grants the grants of these firms, where the file has some
 * @param placements the placements of these firms, where the file has some
 * @param stakes who owns these firms, where the file names head offices
 * @param lastChange the last change then; an import is refused when the registry has changed since
 */
public record ImportState(
    List<KnownFirm> firms,
    Map<FigureKey, KnownFigure> figures,
    List<KnownGrant> grants,
    List<KnownPlacement> placements,
    List<KnownStake> stakes,
    long lastChange) {}
