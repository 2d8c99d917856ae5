/** Apache OpenNLP with its published English models. */
@NullMarked
package app.resolved.meetings.reading.adapters.opennlp;

import org.jspecify.annotations.NullMarked;
