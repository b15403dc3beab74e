package org.refscape.scene.file;

import java.util.Optional;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;

/**
 * How a kind of object is written in short: one key with what it holds.
 *
 * <p>Instances have a form of their own ({@code "class"} and {@code "references"}); what fits no form is written reference by
 * reference with its {@code "kind"}.
 */
enum KindForm {
    LIST(Kind.LIST, "list", "list", Content.ITEMS, Strength.STRONG),
    TUPLE(Kind.TUPLE, "tuple", "tuple", Content.ITEMS, Strength.STRONG),
    SET(Kind.SET, "set", "set", Content.ITEMS, Strength.STRONG),
    DICT(Kind.DICT, "dict", "dict", Content.ENTRIES, Strength.STRONG),
    WEAK_VALUE_DICTIONARY(
            Kind.WEAK_VALUE_DICTIONARY, "WeakValueDictionary", "WeakValueDictionary", Content.ENTRIES, Strength.WEAK),
    WEAK_KEY_DICTIONARY(
            Kind.WEAK_KEY_DICTIONARY, "WeakKeyDictionary", "WeakKeyDictionary", Content.PAIRS, Strength.WEAK),
    WEAK_SET(Kind.WEAK_SET, "WeakSet", "WeakSet", Content.ITEMS, Strength.WEAK),
    REFERENCE(Kind.REFERENCE, "ref", "ref", Content.REFERENT, Strength.WEAK),
    PROXY(Kind.PROXY, "proxy", "proxy", Content.REFERENT, Strength.WEAK),
    WEAK_METHOD(Kind.WEAK_METHOD, "WeakMethod", "WeakMethod", Content.REFERENT, Strength.WEAK),
    FINALIZER(Kind.FINALIZER, "finalize", "finalize", Content.REFERENT, Strength.WEAK);

    /** What stands under the key. */
    enum Content {
        /** A list of what it holds. */
        ITEMS,
        /** Keys that are texts or numbers, and their values. */
        ENTRIES,
        /** Keys that are objects, and their values: a list of pairs. */
        PAIRS,
        /** The one object it is about; more arguments follow under {@code "args"}. */
        REFERENT
    }

    private final Kind kind;
    private final String key;
    private final String typeName;
    private final Content content;
    private final Strength strength;

    KindForm(Kind kind, String key, String typeName, Content content, Strength strength) {
        this.kind = kind;
        this.key = key;
        this.typeName = typeName;
        this.content = content;
        this.strength = strength;
    }

    Kind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    /** The class it has if the file does not say. */
    String typeName() {
        return typeName;
    }

    Content content() {
        return content;
    }

    /** How strongly it holds what it is about, if the file does not say. */
    Strength strength() {
        return strength;
    }

    static Optional<KindForm> of(Kind kind) {
        for (KindForm form : values()) {
            if (form.kind == kind) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
