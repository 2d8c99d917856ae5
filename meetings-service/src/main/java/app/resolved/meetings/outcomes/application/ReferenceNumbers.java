package app.resolved.meetings.outcomes.application;

import app.resolved.meetings.outcomes.domain.MunicipalYear;
import app.resolved.meetings.outcomes.domain.Reference;
import java.util.List;

/** Allots references. */
public interface ReferenceNumbers {

    /** The next ones of the committee's year, each given once; what is not used leaves a gap. */
    List<Reference> next(String code, MunicipalYear year, int howMany);
}
