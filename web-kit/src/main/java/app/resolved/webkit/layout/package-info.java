/** What the common page needs: navigation, dates, banners, form errors. */
@NullMarked
package app.resolved.webkit.layout;

import org.jspecify.annotations.NullMarked;
