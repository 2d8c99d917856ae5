/** How fast documents are read, and in how much memory. */
package app.resolved.meetings.reading.measuring;
