package app.resolved.meetings.imports.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.imports.domain.Table;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvTablesTest {

    private final CsvTables tables = new CsvTables();

    @Test
    void readsAByteOrderMarkSemicolonsAndBreaksInsideQuotationMarks() {
        var table = table("\uFEFFCode;Terms of Reference\nSC;\"First; line\nsecond\"\nHP;x\n");

        assertThat(table.columns()).containsExactly("Code", "Terms of Reference");
        assertThat(table.rows().getFirst().get("terms of reference"))
                .isEqualTo("First; line\nsecond");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(2, 4);
    }

    @Test
    void noticesACellBeyondTheLastColumn() {
        assertThat(table("code,name\nSC,Highways, Transport\n").rows())
                .extracting(Table.Row::surplus)
                .containsExactly(true);
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(refusal("")).contains("empty");
        assertThat(refusal("code,name\n")).contains("no row below");
        assertThat(refusal("PK\0\0")).contains("no CSV file");
        assertThat(refusal("code,name\nSC,\"open\n")).contains("no partner");
        assertThat(refusal("code\n" + "a\n".repeat(10_001))).contains("10,000");
    }

    private Table table(String text) {
        return ((Answer.Done<Table>) read(text)).value();
    }

    private String refusal(String text) {
        return ((Answer.Refused<Table>) read(text)).refusal().message();
    }

    private Answer<Table> read(String text) {
        return tables.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
