package app.resolved.meetings.reading.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.SampleMinutes;
import org.junit.jupiter.api.Test;

class TongueTest {

    private static final String WELSH =
            "Cofnodion cyfarfod y pwyllgor. Roedd yr aelodau yn bresennol ac mae'r cadeirydd wedi"
                + " derbyn y cofnodion. Penderfynwyd bod y clerc yn ysgrifennu at y cyngor ar ôl y"
                + " cyfarfod, gan fod yr arian wedi ei wario dros y flwyddyn. Bydd y pwyllgor yn"
                + " cyfarfod eto ym mis Mai, ac mae gan yr aelodau hawl i ofyn am ragor o wybodaeth"
                + " wrth y swyddog.";
    private static final String FRENCH =
            "Procès-verbal de la réunion du comité. Les membres ont approuvé le compte rendu de la"
                + " séance du mois de mai, et le président a demandé que le directeur présente un"
                + " rapport sur les finances pour la prochaine réunion. La commission est d'avis"
                + " que les dépenses ne sont pas dans les limites du budget qui est voté par le"
                + " conseil.";

    @Test
    void saysWhichLanguageMinutesAreIn() {
        assertThat(Tongue.otherThanEnglish(WELSH)).isEqualTo("in Welsh");
        assertThat(Tongue.otherThanEnglish(FRENCH)).isEqualTo("in French");
        assertThat(
                        Tongue.otherThanEnglish(
                                "Протокол заседания комитета по вопросам бюджета. ".repeat(3)))
                .isEqualTo("not in English");
    }

    @Test
    void takesEnglishForEnglishAlsoInShortNotesAndBesideAnotherLanguage() {
        assertThat(Tongue.otherThanEnglish(SampleMinutes.TEXT)).isNull();
        assertThat(Tongue.otherThanEnglish(SampleMinutes.TEXT + WELSH)).isNull();
        assertThat(
                        Tongue.otherThanEnglish(
                                "Hedge: Cllr Ash to cut. Ponds: JS chase quote. ".repeat(9)))
                .isNull();
        assertThat(Tongue.otherThanEnglish("Bonjour")).isNull();
    }
}
