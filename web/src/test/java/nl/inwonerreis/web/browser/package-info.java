/** The viewer as people meet it: a real Chromium on a real server, by mouse and by keyboard. */
@NullMarked
package nl.inwonerreis.web.browser;

import org.jspecify.annotations.NullMarked;
