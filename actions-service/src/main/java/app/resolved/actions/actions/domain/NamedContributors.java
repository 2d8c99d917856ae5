package app.resolved.actions.actions.domain;

import app.resolved.actions.directory.domain.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who contributes by the words of the minute, as far as the directory knows them. */
record NamedContributors(Knowledge knowledge) {

    Contributors of(Action named, @Nullable String ownerPostId) {
        return Contributors.of(posts(named.togetherWith()), ownerPostId);
    }

    /**
     * Other words add whom they name now and take off whom they name no more. Whom a clerk chose
     * stays, and whom a clerk took off comes back by no words that named them before.
     */
    Contributors amended(Action before, Action after) {
        var was = before.togetherWith();
        var is = after.togetherWith();
        var known = after.contributors().all();
        var stay = was.equals(is) ? known : staying(known, is);
        var fresh = is.stream().filter(words -> !was.contains(words)).toList();
        return Contributors.of(
                Stream.concat(
                        stay.stream(),
                        posts(fresh).filter(one -> !after.contributors().include(one.postId()))),
                after.ownership().postIdOrNull());
    }

    private List<Contributor> staying(List<Contributor> known, List<String> named) {
        var still = new Contributors(posts(named).toList());
        return known.stream().filter(one -> one.isByHand() || still.include(one.postId())).toList();
    }

    private Stream<Contributor> posts(List<String> words) {
        return words.stream().flatMap(this::post).distinct();
    }

    private Stream<Contributor> post(String words) {
        return switch (knowledge.addressee(words)) {
            case Finding.Found(var postId) -> Stream.of(Contributor.named(knowledge.post(postId)));
            case Finding.Uncertain _, Finding.NotFound _ -> Stream.empty();
        };
    }
}
