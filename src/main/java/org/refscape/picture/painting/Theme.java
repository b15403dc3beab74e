package org.refscape.picture.painting;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The colours of a drawing, as data. An immutable value. */
public final class Theme {

    public static final Theme LIGHT = of("light", Paint::light);
    public static final Theme DARK = of("dark", Paint::dark);

    private final String name;
    private final Map<Paint, Ink> inks;

    private Theme(String name, Map<Paint, Ink> inks) {
        this.name = name;
        this.inks = inks;
    }

    public static Theme of(String name, Function<Paint, Ink> inks) {
        Map<Paint, Ink> all = new EnumMap<>(Paint.class);
        for (Paint paint : Paint.values()) {
            all.put(paint, inks.apply(paint));
        }
        return new Theme(name, all);
    }

    /** The same but for one colour. */
    public Theme with(Paint paint, Ink ink) {
        return of(name, each -> each == paint ? ink : ink(each));
    }

    public String name() {
        return name;
    }

    public Ink ink(Paint paint) {
        Ink ink = inks.get(paint);
        if (ink == null) {
            throw new IllegalStateException("theme " + name + " has no " + paint);
        }
        return ink;
    }
}
