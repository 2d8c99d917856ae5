package app.resolved.eventing.listening;

import app.resolved.eventing.Causes;
import app.resolved.eventing.OutboxFull;
import app.resolved.eventing.Unconfirmed;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;

/** Tells what is broken around us from what is wrong with a fact. */
public final class Infrastructure {

    private Infrastructure() {}

    /** Whether trying again later may help, without anything being changed about the fact. */
    public static boolean isBroken(Throwable failure) {
        return Unconfirmed.within(failure) || Causes.of(failure).anyMatch(Infrastructure::saysSo);
    }

    private static boolean saysSo(Throwable cause) {
        return switch (cause) {
            case MongoWriteException _, MongoBulkWriteException _ -> false;
            case MongoException _, KafkaException _ -> true;
            case TransientDataAccessException _, RecoverableDataAccessException _ -> true;
            case DataAccessResourceFailureException _, UncategorizedDataAccessException _ -> true;
            case OutboxFull _, IOException _, TimeoutException _, InterruptedException _ -> true;
            case VirtualMachineError _ -> true;
            default -> false;
        };
    }
}
