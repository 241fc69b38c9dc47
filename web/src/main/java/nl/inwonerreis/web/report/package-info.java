/** Results and findings as sentences, tables, CSV, JSON and SARIF. */
@NullMarked
package nl.inwonerreis.web.report;

import org.jspecify.annotations.NullMarked;
