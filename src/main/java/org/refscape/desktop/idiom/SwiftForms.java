package org.refscape.desktop.idiom;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refscape.action.Action;
import org.refscape.action.Container;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.Strength;

/** What can be typed in Swift. */
final class SwiftForms {
    private static final Typing SWIFT =
            new Typing(Set.of("nil"), "true", "false", "\"", Pattern.compile("(\\w+)\\(\\)"));
    private static final String DECLARED = "(?:(?:var|let) )?";

    static final List<TypedForm> ALL = List.of(
            TypedForm.of(
                    "weak var w = x", "(weak|unowned) (?:var|let) (%n)(?:: ?\\w+\\??)? = (.+)", SwiftForms::notStrong),
            TypedForm.of("print(x)", "print\\((%p)\\)", (in, known) -> new Naming.Read(Typing.path(in, 1), null)),
            TypedForm.of(
                    "items.append(x)",
                    "(%p)\\.append\\((.+)\\)",
                    (in, known) -> new Container.Append(Typing.path(in, 1), SWIFT.value(in, 2, known))),
            TypedForm.of(
                    "",
                    "(%p)\\.insert\\((.+)\\)",
                    (in, known) -> new Container.Add(Typing.path(in, 1), SWIFT.value(in, 2, known))),
            TypedForm.of(
                    "items.remove(at: 0)",
                    "(%p)\\.remove\\(at: ?(\\d{1,9})\\)",
                    (in, known) -> new Naming.Delete(
                            Typing.path(in, 1).then(new Path.Accessor.Index(Integer.parseInt(in.group(2)))))),
            TypedForm.of(
                    "items.removeLast()",
                    "(%p)\\.(?:removeLast|popLast)\\(\\)",
                    (in, known) -> new Container.Pop(Typing.path(in, 1), null)),
            TypedForm.of("", "(%p)\\.removeAll\\(\\)", (in, known) -> new Container.Clear(Typing.path(in, 1))),
            TypedForm.of("", "(?:_ = )?(%n\\(\\))", (in, known) -> SWIFT.temporary(in.group(1), known)),
            TypedForm.of("var x = Node()", DECLARED + "(%p)(?:: ?\\w+\\??)? = (%n\\(\\))", SWIFT::bind),
            TypedForm.of("a.child = b", DECLARED + "(%p)(?:: ?\\w+\\??)? = ([^=].*)", SWIFT::bind),
            TypedForm.of("x = nil", "(%p) = nil", SWIFT::bind),
            TypedForm.of("a.child", "(%p)", (in, known) -> new Naming.Read(Typing.path(in, 1), null)));

    private SwiftForms() {}

    private static Action notStrong(Matcher in, Known known) {
        Strength strength = Strength.valueOf(in.group(1).toUpperCase(Locale.ROOT));
        return SWIFT.store(Typing.path(in, 2), in.group(3), strength, known);
    }
}
