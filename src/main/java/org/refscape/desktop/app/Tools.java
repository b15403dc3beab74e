package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.refscape.desktop.idiom.Arrow;
import org.refscape.desktop.idiom.Idiom;
import org.refscape.desktop.panels.ToolIcons;
import org.refscape.desktop.panels.ToolPanel.Choice;
import org.refscape.desktop.panels.ToolPanel.Entry;

/** Which tools there are in each mode, in the words of a language. The two modes share no word for taking something away. */
final class Tools {
    private final Idiom idiom;

    Tools(Idiom idiom) {
        this.idiom = idiom;
    }

    List<Entry> sketch() {
        List<Entry> tools = new ArrayList<>();
        tools.add(plain("select", ToolIcons.select(), "Esc", "Select and move"));
        tools.add(plain("object", ToolIcons.object(), "N", "New object"));
        tools.add(plain("variable", ToolIcons.variable(), "V", "New variable"));
        idiom.arrows().forEach(each -> tools.add(drawing(each)));
        tools.add(new Entry("container", ToolIcons.container(), "D", "New container and the like", choices()));
        tools.add(plain("erase", ToolIcons.erase(), "Del", "Erase from the drawing"));
        tools.add(cycles());
        return tools;
    }

    List<Entry> run() {
        List<Entry> tools = new ArrayList<>();
        tools.add(plain("select", ToolIcons.select(), "Esc", "Select and move"));
        idiom.arrows().forEach(each -> tools.add(assigning(each)));
        tools.add(plain("del", ToolIcons.cut(), "X", idiom.dropping("…") + ": the program drops a reference"));
        tools.add(plain("call", ToolIcons.call(), "R", idiom.asking("…") + ": asks a weak reference for its object"));
        if (!idiom.collecting().isEmpty()) {
            tools.add(plain("collect", ToolIcons.collect(), "G", idiom.collecting()));
        }
        tools.add(cycles());
        return tools;
    }

    private static Entry drawing(Arrow arrow) {
        String name = arrow.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + arrow.name().substring(1);
        return plain(
                arrow.id(),
                ToolIcons.arrow(arrow.strength(), arrow.callback()),
                arrow.key(),
                name + ": drag from one thing to another");
    }

    private static Entry assigning(Arrow arrow) {
        String what = arrow.strength().keepsAlive() ? "Assign" : arrow.code();
        return plain(
                arrow.id(),
                ToolIcons.arrow(arrow.strength(), arrow.callback()),
                arrow.key(),
                what + ": drag from a variable or attribute to an object");
    }

    private static Entry cycles() {
        return plain("cycles", ToolIcons.cycles(), "Y", "Find reference cycles");
    }

    private static Entry plain(String id, Node icon, String key, String what) {
        return new Entry(id, icon, key, what, List.of());
    }

    private List<Choice> choices() {
        return idiom.creations().stream()
                .map(each -> new Choice(each.id(), each.text()))
                .toList();
    }
}
