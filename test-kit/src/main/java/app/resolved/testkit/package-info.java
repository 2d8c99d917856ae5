/** What tests of every module share: real servers, a place of one's own on them, settable time. */
@NullMarked
package app.resolved.testkit;

import org.jspecify.annotations.NullMarked;
