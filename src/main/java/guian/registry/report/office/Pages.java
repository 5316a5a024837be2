package guian.registry.report.office;

import java.util.List;

/**
 * A composed report as its pieces.
 *
 * @param language as in {@code zh-CN}
 * @param author the zone
 */
record Pages(String language, String title, String author, String subject, List<Block> blocks) {}
