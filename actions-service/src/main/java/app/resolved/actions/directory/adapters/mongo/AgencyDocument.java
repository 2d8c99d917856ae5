package app.resolved.actions.directory.adapters.mongo;

import app.resolved.contracts.AgencyState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("agencies")
record AgencyDocument(@Id String id, String name) {

    static AgencyDocument of(AgencyState agency) {
        return new AgencyDocument(agency.agencyId(), agency.name());
    }

    AgencyState state() {
        return new AgencyState(id, name);
    }
}
