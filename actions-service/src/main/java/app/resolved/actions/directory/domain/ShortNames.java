package app.resolved.actions.directory.domain;

import java.util.List;
import java.util.Set;

/** Forenames and what they are shortened to, as minutes mix them. */
final class ShortNames {

    private static final List<Set<String>> SAME =
            List.of(
                    Set.of("david", "dave"),
                    Set.of("benjamin", "ben"),
                    Set.of("william", "will", "bill"),
                    Set.of("robert", "rob", "bob"),
                    Set.of("richard", "rick", "dick"),
                    Set.of("michael", "mike", "mick"),
                    Set.of("christopher", "chris"),
                    Set.of("christine", "chris"),
                    Set.of("steven", "stephen", "steve"),
                    Set.of("matthew", "matt"),
                    Set.of("james", "jim", "jamie"),
                    Set.of("joseph", "joe"),
                    Set.of("thomas", "tom"),
                    Set.of("anthony", "tony"),
                    Set.of("andrew", "andy"),
                    Set.of("nicholas", "nick"),
                    Set.of("edward", "ed", "ted"),
                    Set.of("samuel", "sam"),
                    Set.of("samantha", "sam"),
                    Set.of("alexander", "alex"),
                    Set.of("alexandra", "alex"),
                    Set.of("daniel", "dan"),
                    Set.of("peter", "pete"),
                    Set.of("philip", "phillip", "phil"),
                    Set.of("jonathan", "jon"),
                    Set.of("gregory", "greg"),
                    Set.of("timothy", "tim"),
                    Set.of("katherine", "catherine", "kate", "kath", "cath"),
                    Set.of("elizabeth", "liz", "beth"),
                    Set.of("margaret", "maggie"),
                    Set.of("susan", "sue"),
                    Set.of("patricia", "pat"),
                    Set.of("deborah", "debbie", "deb"),
                    Set.of("jennifer", "jenny", "jen"),
                    Set.of("victoria", "vicky"),
                    Set.of("rebecca", "becky"));

    private ShortNames() {}

    static boolean areTheSame(String one, String other) {
        return SAME.stream().anyMatch(names -> names.contains(one) && names.contains(other));
    }
}
