package app.resolved.localstack.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.localstack.walk.PageToSee.Who;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of walk/pages.txt can be used by everybody, with scripts and without. */
@ExtendWith(OneStage.class)
class EveryPageIT {

    private static final List<String> FAULTS = new ArrayList<>();
    private static final Map<Who, Person> SCRIPTED = new EnumMap<>(Who.class);
    private static final Map<Who, Person> PLAIN = new EnumMap<>(Who.class);

    private static Stage stage;
    private static Browsers browsers;
    private static Sights sights;

    @BeforeAll
    static void open(Stage one, Browsers ours) {
        stage = one;
        browsers = ours;
        try (var clerk = browsers.person(stage, Who.CLERK.email(), true)) {
            sights = Sights.on(stage, clerk);
        }
    }

    static List<PageToSee> pages() {
        return PageToSee.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void keepsNobodyOut(PageToSee page) {
        var person = SCRIPTED.computeIfAbsent(page.who(), who -> person(who, true));
        person.obstacles().clear();
        FAULTS.clear();

        person.opens(sights.address(page)).looksAround(page.name());

        assertThat(person.page().title()).endsWith("Resolved");
        assertThat(person.page().locator("h1").count()).as("headings of the page").isEqualTo(1);
        assertThat(person.obstacles()).isEmpty();
        assertThat(FAULTS).as("what the browser complains of").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void worksWithoutScripts(PageToSee page) {
        var person = PLAIN.computeIfAbsent(page.who(), who -> person(who, false));
        FAULTS.clear();

        person.opens(sights.address(page)).looksAround(page.name());

        assertThat(person.page().locator("h1").count()).as("headings of the page").isEqualTo(1);
        assertThat(FAULTS).as("what the browser complains of").isEmpty();
    }

    private static Person person(Who who, boolean javaScript) {
        var person = browsers.person(stage, who.email(), javaScript);
        person.page()
                .onConsoleMessage(said -> {
                    if (said.type().equals("error")) {
                        FAULTS.add(person.page().url() + ": " + said.text());
                    }
                });
        person.page().onPageError(fault -> FAULTS.add(person.page().url() + ": " + fault));
        return person;
    }
}
