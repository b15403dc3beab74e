package org.refscape.desktop.app;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.canvas.FxFonts;
import org.refscape.desktop.canvas.LegendView;
import org.refscape.desktop.canvas.PictureCanvas;
import org.refscape.desktop.panels.CodePanel;
import org.refscape.desktop.panels.ExplanationPanel;
import org.refscape.desktop.panels.HeaderBar;
import org.refscape.desktop.panels.TimelinePanel;
import org.refscape.desktop.panels.ToolPanel;
import org.refscape.desktop.session.Session;

/**
 * What lies around the canvas. The window opens with the canvas alone, which can be used at once; each panel then comes in a frame of its
 * own, into a place that was kept free for it, so that nothing moves and no frame waits for all of them.
 */
final class Panels {
    private static final double TOP = 82;
    private static final double LEFT = 56;
    private static final double BELOW = 204;
    private static final double TIMELINE_SHARE = 0.66;

    private final Workbench workbench;
    private final Supplier<Map<String, String>> runtimes;
    private final DocumentActs documents;
    private final CodePanel.Acts codeActs;
    private final BorderPane root = new BorderPane();
    private final CanvasFrame frame;
    private final LegendView legend = new LegendView();
    private final SplitPane below = new SplitPane();
    private @Nullable HeaderBar header;
    private @Nullable ToolPanel tools;
    private @Nullable TimelinePanel timeline;
    private @Nullable ExplanationPanel explanation;
    private @Nullable CodePanel code;
    private Supplier<Node> codeFoot = Region::new;

    Panels(
            Workbench workbench,
            Supplier<Map<String, String>> runtimes,
            DocumentActs documents,
            CodePanel.Acts codeActs) {
        this.workbench = workbench;
        this.runtimes = runtimes;
        this.documents = documents;
        this.codeActs = codeActs;
        frame = new CanvasFrame(workbench.canvas());
        root.setCenter(frame);
        root.setTop(place(0, TOP));
        root.setLeft(place(LEFT, 0));
        root.setRight(beside(place(0, 0)));
        root.setBottom(place(0, BELOW));
    }

    private static Region place(double width, double height) {
        Region place = new Region();
        place.setMinSize(width, height);
        place.getStyleClass().add("place");
        return place;
    }

    /** Gives what is beside the canvas its width: a part of the window's, within limits. */
    private Region beside(Region node) {
        InvalidationListener fitting = changed -> {
            double width = Math.max(220, Math.min(300, Math.floor(root.getWidth() * 0.22)));
            node.setMinWidth(width);
            node.setMaxWidth(width);
        };
        root.widthProperty().addListener(fitting);
        fitting.invalidated(root.widthProperty());
        return node;
    }

    /** What stands below the program, made when the program is shown. */
    void setCodeFoot(Supplier<Node> foot) {
        codeFoot = foot;
    }

    BorderPane root() {
        return root;
    }

    /** Lets the panels come one by one, the dearest last. */
    void arrive(Supplier<Node> menu) {
        new Arriving(List.of(
                        this::addTimeline,
                        this::addTools,
                        () -> addTop(menu.get()),
                        this::addExplanation,
                        this::addCode))
                .start();
    }

    /** Whether all of them are there. */
    boolean areThere() {
        return code != null;
    }

    private void addTimeline() {
        FxFonts.load();
        frame.addOverlays(legend);
        timeline = new TimelinePanel(new TimelineActs(workbench, workbench.playing()));
        Region codePlace = place(0, 0);
        below.getItems().addAll(timeline, codePlace);
        below.setDividerPositions(TIMELINE_SHARE);
        SplitPane.setResizableWithParent(codePlace, false);
        below.setPrefHeight(BELOW);
        below.setMinHeight(170);
        root.setBottom(below);
        showLegend();
        show();
    }

    private void addTools() {
        PictureCanvas canvas = workbench.canvas();
        tools = new ToolPanel(id -> new ToolActs(workbench, canvas).choose(id));
        root.setLeft(scrolling(tools));
        offerTools();
    }

    /** In a very low window the lower tools are reached with the wheel; else the timeline would lie below the screen's edge. */
    private static ScrollPane scrolling(ToolPanel tools) {
        ScrollPane pane = new ScrollPane(tools);
        pane.getStyleClass().addAll("tool-scroll", "edge-to-edge");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setMinSize(Region.USE_PREF_SIZE, 0);
        return pane;
    }

    private void addTop(Node menu) {
        header = new HeaderBar(runtimes.get(), new HeaderActs(workbench, documents));
        root.setTop(new VBox(menu, header));
        show();
    }

    private void addExplanation() {
        explanation = new ExplanationPanel();
        root.setRight(beside(explanation));
        show();
    }

    private void addCode() {
        CodePanel panel = new CodePanel(codeActs);
        panel.setFoot(codeFoot.get());
        SplitPane.setResizableWithParent(panel, false);
        double share = below.getDividerPositions()[0];
        below.getItems().set(1, panel);
        below.setDividerPositions(share);
        code = panel;
        show();
    }

    /** Shows the current session in all that are there. */
    void show() {
        Session session = workbench.session();
        Listings listings = workbench.listings();
        showLegend();
        if (timeline != null) {
            listings.show(session, timeline);
        }
        if (header != null) {
            header.show(
                    Titles.name(session),
                    Titles.state(session),
                    session.isRunning(),
                    session.scene().playedOn());
        }
        if (explanation != null) {
            explanation.show(workbench.explained());
            boolean ofScene = session.selection().size() != 1;
            explanation.setOnTitle(ofScene ? new SceneForm(workbench)::ask : null);
        }
        if (code != null) {
            listings.show(session, code);
        }
    }

    /** Shows the play button as what it would do now. */
    void showPlaying() {
        if (timeline != null) {
            timeline.setPlaying(workbench.playing().isPlaying());
        }
    }

    /** Shows the kinds of things on the canvas, in its colours. */
    void showLegend() {
        if (timeline != null) {
            legend.show(
                    workbench.showing().outlook().signs(), workbench.canvas().theme());
        }
    }

    /** Offers the tools of the mode, the pointer first. */
    void offerTools() {
        if (tools != null) {
            Session session = workbench.session();
            Tools offered = new Tools(session.idiom());
            tools.offer(session.isRunning() ? offered.run() : offered.sketch());
            tools.mark("select");
        }
    }

    void markTool(String id) {
        if (tools != null) {
            tools.mark(id);
        }
    }
}
