/** What people see and press; {@code Main} is the only place that wires. */
@NullMarked
package nl.inwonerreis.web;

import org.jspecify.annotations.NullMarked;
