package org.refscape.picture.folding;

import java.util.ArrayList;
import java.util.List;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.picture.Port;
import org.refscape.picture.Tag;

/**
 * Makes the tags. The first root of a heap holds the program's variables, each a tag of its own. Other roots belong to the
 * runtime: their variables get tags that say whose they are, and what else they hold hangs on one tag with the root's name.
 */
final class RootTags {

    private final Shown shown;
    private final Recent recent;
    private final Looking looking;
    private final Arrows arrows;
    private final List<Tag> tags = new ArrayList<>();

    RootTags(Shown shown, Recent recent, Looking looking, Arrows arrows) {
        this.shown = shown;
        this.recent = recent;
        this.looking = looking;
        this.arrows = arrows;
    }

    List<Tag> all() {
        boolean first = true;
        for (HeapObject root :
                shown.heap().present().filter(each -> each.kind() == Kind.ROOT).toList()) {
            if (first) {
                recent.slots(root).forEach(slot -> variable(root, slot, ""));
            } else {
                service(root);
            }
            first = false;
        }
        return tags;
    }

    private void variable(HeapObject root, Slot slot, String owner) {
        String name = slot.now().label();
        String id = Names.variable(owner.isEmpty() ? name : owner + "." + name);
        if (tags.stream().anyMatch(tag -> tag.id().equals(id))) {
            return;
        }
        Content content = looking.at(slot);
        String title = content.text().isEmpty() ? name : name + " = " + content.text();
        tags.add(tag(id, owner.isEmpty() ? title : owner + ": " + title, owner.isEmpty())
                .withRemoved(slot.cut()));
        for (Content line : List.of(content, looking.before(slot))) {
            if (line.isLine()) {
                arrows.add(root, Port.whole(id), "", "", line);
            }
        }
    }

    private static Tag tag(String id, String title, boolean variable) {
        return variable ? Tag.variable(id, title) : Tag.runtime(id, title);
    }

    private void service(HeapObject root) {
        List<Slot> others = new ArrayList<>();
        for (Slot slot : recent.slots(root)) {
            if (!looking.at(slot).isLine()) {
                continue;
            }
            if (slot.now().role() == Role.VARIABLE) {
                variable(root, slot, root.label());
            } else {
                others.add(slot);
            }
        }
        if (!others.isEmpty()) {
            String id = Names.root(root);
            tags.add(Tag.runtime(id, root.label()));
            others.forEach(
                    slot -> arrows.add(root, Port.whole(id), "", slot.now().label(), looking.at(slot)));
        }
    }
}
