package org.refscape.cases.jvm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.refscape.cases.Case;
import org.refscape.cases.Imitation;
import org.refscape.runtime.jvm.Jvm;
import org.refscape.runtime.jvm.JvmOptions;

/** The JVM as a case had it started. */
public final class JvmImitation {
    private JvmImitation() {}

    /** The imitation with the case's options. */
    public static Imitation of(Case recorded) {
        Map<String, JsonNode> options = recorded.options();
        JsonNode soft = options.get("soft");
        JsonNode explicit = options.get("explicitGC");
        boolean byAge = soft != null && soft.asText().equals("lru0");
        boolean obeys = explicit == null || explicit.asBoolean();
        return new Imitation(new Jvm(new JvmOptions(byAge, obeys)), JvmLog::new);
    }
}
