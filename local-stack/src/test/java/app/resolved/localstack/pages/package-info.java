/** What holds for the pages of every service. */
@NullMarked
package app.resolved.localstack.pages;

import org.jspecify.annotations.NullMarked;
