package org.refscape.scene.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Weak;

/** Writes actions as {@link ActionReader} reads them, the keys always in the same order. */
public final class ActionWriter {
    private final Dialect dialect;

    public ActionWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Writes one action. */
    public ObjectNode write(Action action) {
        return action.match(new Groups()).node();
    }

    /** Writes a list of actions. */
    public ArrayNode writeAll(List<Action> actions) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        actions.forEach(action -> list.add(write(action)));
        return list;
    }

    private final class Groups implements Action.Cases<Form> {
        @Override
        public Form naming(Naming action) {
            return action.match(new NamingWriter(dialect));
        }

        @Override
        public Form container(Container action) {
            return action.match(new ContainerWriter(dialect));
        }

        @Override
        public Form weak(Weak action) {
            return action.match(new WeakWriter(dialect));
        }

        @Override
        public Form finalization(Finalization action) {
            return action.match(new FinalizationWriter(dialect, ActionWriter.this));
        }

        @Override
        public Form mapping(Mapping action) {
            return action.match(new MappingWriter(dialect));
        }

        @Override
        public Form collection(Collection action) {
            return action.match(new CollectionWriter(dialect));
        }

        @Override
        public Form control(Control action) {
            return action.match(new ControlWriter(dialect, ActionWriter.this));
        }
    }
}
