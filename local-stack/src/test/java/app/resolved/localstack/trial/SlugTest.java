package app.resolved.localstack.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void makesIdsOfWords() {
        assertThat(Slug.of("Head of Finance (Policy)")).isEqualTo("head-of-finance-policy");
        assertThat(Slug.of("  ")).isEqualTo("unnamed");
    }

    @Test
    void makesACodeOfACommitteesInitials() {
        assertThat(Slug.code("Scrutiny Committee")).isEqualTo("SC");
        assertThat(Slug.code("Committee for the Environment and Highways")).isEqualTo("CEH");
    }
}
