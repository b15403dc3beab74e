package org.refscape.program.java;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.program.source.WeakStatements;

/** Reference objects and their queues, in Java. */
record JavaWeak(JavaWriting writing) implements WeakStatements, JavaWords.Commented {
    @Override
    public List<String> makeReference(Weak.MakeReference action) {
        return switch (action.variety()) {
            case WEAK -> reference(action, "WeakReference");
            case SOFT -> reference(action, "SoftReference");
            case PHANTOM -> reference(action, "PhantomReference");
            case PROXY -> absent("a proxy, " + action.label());
            case WEAK_METHOD -> absent("a weak reference to a bound method, " + action.label());
        };
    }

    @Override
    public List<String> dereference(Weak.Dereference action) {
        JavaWriting.Typed reference = writing.at(action.reference());
        writing.risk();
        String source = writing.cast(JavaType.SOME_REFERENCE, reference) + ".get()";
        if (action.to() == null) {
            return writing.result(source);
        }
        String content = reference.type().content();
        boolean known = !content.isEmpty() && !content.equals("Object");
        JavaType type = !known ? JavaType.ANY : content.equals("Thing") ? JavaType.THING : JavaType.ofClass(content);
        return writing.store(action.to(), new JavaWriting.Typed(source, type));
    }

    @Override
    public List<String> equal(Weak.Equal action) {
        return writing.result(writing.path(action.a()) + " == " + writing.path(action.b()));
    }

    @Override
    public List<String> clearReference(Weak.ClearReference action) {
        return List.of(writing.as(JavaType.SOME_REFERENCE, action.reference()) + ".clear();");
    }

    @Override
    public List<String> enqueueReference(Weak.EnqueueReference action) {
        return writing.result(writing.as(JavaType.SOME_REFERENCE, action.reference()) + ".enqueue()");
    }

    @Override
    public List<String> makeQueue(Weak.MakeQueue action) {
        String source = "new " + writing.use("java.lang.ref.ReferenceQueue") + "<Object>()";
        return writing.store(
                action.to(), new JavaWriting.Typed(writing.watched(action.label(), source), JavaType.QUEUE));
    }

    @Override
    public List<String> drain(Weak.Drain action) {
        String queue = writing.as(JavaType.QUEUE, action.queue());
        if (writing.runs) {
            return List.of("drain(" + queue + ");");
        }
        return List.of(
                "for (" + writing.use("java.lang.ref.Reference") + "<?> gone; (gone = " + queue
                        + ".poll()) != null; ) {",
                "    System.out.println(gone);",
                "}");
    }

    private List<String> reference(Weak.MakeReference action, String type) {
        List<String> lines = new ArrayList<>();
        if (action.callback() != null) {
            lines.addAll(absent("a callback of " + action.label() + "; a reference queue is polled instead"));
        }
        JavaWriting.Typed target = writing.value(action.target());
        Path queue = action.queue();
        String second = queue != null
                ? ", " + writing.as(JavaType.QUEUE, queue)
                : type.equals("PhantomReference") ? ", null" : "";
        // The type argument is written out: beside null there is nothing to infer it from.
        String of = action.to() == null || writing.runs ? target.type().text() : "";
        String source =
                "new " + writing.use("java.lang.ref." + type) + "<" + of + ">(" + target.source() + second + ")";
        JavaType made = JavaType.reference(type, target.type());
        lines.addAll(writing.store(action.to(), new JavaWriting.Typed(writing.watched(action.label(), source), made)));
        return lines;
    }
}
