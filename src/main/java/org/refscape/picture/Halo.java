package org.refscape.picture;

import java.util.List;

/** A soft border round some cards, usually the members of a cycle. */
public record Halo(String id, List<String> members, String label) {
    public Halo {
        members = List.copyOf(members);
    }
}
