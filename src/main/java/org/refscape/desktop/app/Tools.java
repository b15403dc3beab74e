package org.refscape.desktop.app;

import java.util.List;
import org.refscape.desktop.panels.ToolIcons;
import org.refscape.desktop.panels.ToolPanel.Choice;
import org.refscape.desktop.panels.ToolPanel.Entry;

/** Which tools there are in each mode. The two modes share no word for taking something away. */
final class Tools {
    private Tools() {}

    static List<Entry> sketch() {
        return List.of(
                new Entry("select", ToolIcons.select(), "Esc", "Select and move", List.of()),
                new Entry("object", ToolIcons.object(), "N", "New object", List.of()),
                new Entry("variable", ToolIcons.variable(), "V", "New variable", List.of()),
                new Entry(
                        "strong",
                        ToolIcons.strong(),
                        "S",
                        "Strong reference: drag from one thing to another",
                        List.of()),
                new Entry("weak", ToolIcons.weak(), "W", "Weak reference", List.of()),
                new Entry("callback", ToolIcons.weakWithCallback(), "C", "Weak reference with a callback", List.of()),
                new Entry(
                        "container",
                        ToolIcons.container(),
                        "D",
                        "New container, reference object or finalizer",
                        containers()),
                new Entry("erase", ToolIcons.erase(), "Del", "Erase from the drawing", List.of()),
                new Entry("cycles", ToolIcons.cycles(), "Y", "Find reference cycles", List.of()));
    }

    static List<Entry> run() {
        return List.of(
                new Entry("select", ToolIcons.select(), "Esc", "Select and move", List.of()),
                new Entry(
                        "assign",
                        ToolIcons.strong(),
                        "S",
                        "Assign: drag from a variable or attribute to an object",
                        List.of()),
                new Entry(
                        "weak",
                        ToolIcons.weak(),
                        "W",
                        "weakref.ref: drag from a variable or attribute to an object",
                        List.of()),
                new Entry(
                        "callback",
                        ToolIcons.weakWithCallback(),
                        "C",
                        "weakref.ref with a callback: drag from a variable or attribute to an object",
                        List.of()),
                new Entry("del", ToolIcons.cut(), "X", "del: the program drops a reference", List.of()),
                new Entry("call", ToolIcons.call(), "R", "Call a weak reference", List.of()),
                new Entry("collect", ToolIcons.collect(), "G", "gc.collect()", List.of()),
                new Entry("cycles", ToolIcons.cycles(), "Y", "Find reference cycles", List.of()));
    }

    private static List<Choice> containers() {
        return List.of(
                new Choice("list", "list"),
                new Choice("tuple", "tuple"),
                new Choice("dict", "dict"),
                new Choice("set", "set"),
                new Choice("weak_value_dictionary", "WeakValueDictionary"),
                new Choice("weak_key_dictionary", "WeakKeyDictionary"),
                new Choice("weak_set", "WeakSet"),
                new Choice("reference", "weakref.ref"),
                new Choice("proxy", "weakref.proxy"),
                new Choice("weak_method", "weakref.WeakMethod"),
                new Choice("finalizer", "weakref.finalize"));
    }
}
