package app.resolved.actions.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PostState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseesTest {

    private final Addressees addressees =
            Addressees.of(
                    List.of(
                            post("counsel", "General Counsel", "okafor"),
                            post("director", "Director of Finance", "marsh"),
                            post("corporate", "Corporate Director of Finance", "cole"),
                            post("head", "Head of Property (Estates, Sales and Lettings)", "hart"),
                            post("children", "Director of Children's Services", "reid-a"),
                            post("adults", "Director of Adult Care", "reid-b"),
                            post("roads", "Head of Highways / Head of Transport", "lane", "shaw"),
                            post("vacant", "Risk Manager"),
                            new PostState(
                                    "chief", "Chief Constable", List.of("vale"), "police", null),
                            post("one", "Policy Officer", "twice"),
                            post("two", "Research Officer", "twice")),
                    List.of(
                            person("okafor", "Mr B Okafor"),
                            person("marsh", "Ms Z Marsh"),
                            person("cole", "Zara Cole OBE"),
                            person("hart", "Mr David Hart"),
                            person("reid-a", "Mrs S Reid"),
                            person("reid-b", "Mr P Reid"),
                            person("lane", "Cllr J Lane"),
                            person("shaw", "Dr N O\u2019Shaw"),
                            person("vale", "Ms T Vale"),
                            person("twice", "Ms W Pike")),
                    List.of(new AgencyState("police", "Wexshire Police")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mr Okafor, General Counsel                          | counsel
                    Mr B. Okafor (General Counsel)                      | counsel
                    the General Counsel                                 | counsel
                    GENERAL COUNSEL                                     | counsel
                    Mr Okafor                                           | counsel
                    Okafor                                              | counsel
                    B Okafor                                            | counsel
                    Ben Okafor                                          | counsel
                    Corporate Director of Finance                       | corporate
                    Zara Cole, Corporate Director Finance               | corporate
                    Director of Finance                                 | director
                    Dave Hart, Head of Property, Estates, Sales and Lettings | head
                    Mr Hart, Head of Property                           | head
                    Mr D Hart                                           | head
                    Mr Reid                                             | adults
                    Mrs Reid                                            | children
                    Director of Children\u2019s Services                | children
                    Councillor Lane                                     | roads
                    Cllr. J Lane                                        | roads
                    Dr O'Shaw                                           | roads
                    Head of Transport                                   | roads
                    Head of Highways / Head of Transport                | roads
                    Risk Manager                                        | vacant
                    Mr Gone, Risk Manager                               | vacant
                    Wexshire Police                                     | chief
                    Ms Pike, Research Officer                           | two
                    """)
    void findsThePostThatIsMeant(String words, String post) {
        assertThat(addressees.find(words)).isEqualTo(new Finding.Found(post));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ms Okafor",
                "Mr X Okafor",
                "Xavier Okafor",
                "all Members",
                "the officer",
                "the Committee",
                "Director",
                "Mr",
                "?!",
                "Okafor Street Surgery"
            })
    void findsNobodyWhereNobodyIsMeant(String words) {
        assertThat(addressees.find(words)).isInstanceOf(Finding.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ms Pike                                     | one,two
                    General Counsel and Mr Hart                 | counsel,head
                    Mr Okafor and Mr Hart                       | counsel,head
                    Mr Okafor, Risk Manager                     | vacant,counsel
                    General Counsel and Risk Manager            | counsel,vacant
                    Mr Okafor, General Counsel, and Mr Hart     | counsel,head
                    """)
    void leavesItToThePeopleWhereSeveralCouldBeMeant(String words, String posts) {
        assertThat(addressees.find(words))
                .isEqualTo(new Finding.Uncertain(List.of(posts.split(","))));
    }

    @Test
    void findsNobodyWhereNoWordsAreGiven() {
        assertThat(addressees.find(null)).isInstanceOf(Finding.NotFound.class);
    }

    @Test
    void readsNoFurtherThanWordsCanReasonablyBeLong() {
        assertThat(addressees.find("x ".repeat(100_000) + "General Counsel"))
                .isInstanceOf(Finding.NotFound.class);
    }

    private static PostState post(String id, String title, String... holders) {
        return new PostState(id, title, List.of(holders), null, null);
    }

    private static PersonState person(String id, String name) {
        return new PersonState(id, name, id + "@example.org", Set.of(), Set.of(), null, false);
    }
}
