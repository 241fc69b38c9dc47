/** The viewer's side of the network: pages, files and answers in JSON, on this machine alone. */
@NullMarked
package nl.inwonerreis.web.server;

import org.jspecify.annotations.NullMarked;
