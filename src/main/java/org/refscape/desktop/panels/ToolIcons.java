package org.refscape.desktop.panels;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.refscape.heap.Strength;

/** Pictures of the tools, in the same lines and heads as on the canvas. */
public final class ToolIcons {
    private ToolIcons() {}

    public static Node select() {
        return icon(Feather.MOUSE_POINTER);
    }

    public static Node object() {
        Rectangle card = new Rectangle(22, 15);
        card.setArcWidth(7);
        card.setArcHeight(7);
        return new Group(outline(card), outline(new Line(0, 5, 22, 5)));
    }

    public static Node variable() {
        return filled(new Polygon(0, 0, 15, 0, 22, 7, 15, 14, 0, 14), "icon-strong");
    }

    /** A reference of that strength. */
    public static Node arrow(Strength strength, boolean callback) {
        return switch (strength) {
            case STRONG -> strong();
            case SOFT -> soft();
            case PHANTOM -> phantom();
            case UNOWNED -> unowned();
            case WEAK -> callback ? weakWithCallback() : weak();
        };
    }

    private static Node soft() {
        return new Group(
                dashed(new Line(0, 6, 14, 6), "icon-soft", 6.0, 3.0),
                stroked(new Polygon(14, 1, 23, 6, 14, 11), "icon-soft"));
    }

    private static Node phantom() {
        return new Group(
                dashed(new Line(0, 6, 13, 6), "icon-phantom", 0.5, 4.0), stroked(new Circle(19, 6, 4), "icon-phantom"));
    }

    private static Node unowned() {
        return new Group(
                dashed(new Line(0, 6, 20, 6), "icon-unowned", 6.0, 2.5, 1.5, 2.5),
                stroked(new Polyline(14, 1, 20, 6, 14, 11), "icon-unowned"),
                stroked(new Line(23, 1, 23, 11), "icon-unowned"));
    }

    private static Node dashed(Line line, String style, Double... dashes) {
        line.getStrokeDashArray().setAll(dashes);
        return stroked(line, style);
    }

    private static Node strong() {
        return new Group(
                stroked(new Line(0, 6, 15, 6), "icon-strong"),
                filled(new Polygon(14, 1, 23, 6, 14, 11), "icon-strong"));
    }

    private static Node weak() {
        Line line = new Line(0, 6, 20, 6);
        line.getStrokeDashArray().setAll(4.0, 3.0);
        return new Group(stroked(line, "icon-weak"), stroked(new Polyline(15, 0, 22, 6, 15, 12), "icon-weak"));
    }

    private static Node weakWithCallback() {
        Circle clock = new Circle(4, 6, 4);
        Line line = new Line(9, 6, 20, 6);
        line.getStrokeDashArray().setAll(3.0, 3.0);
        return new Group(
                stroked(clock, "icon-weak"),
                stroked(new Polyline(4, 4, 4, 6, 6, 6), "icon-weak"),
                stroked(line, "icon-weak"),
                stroked(new Polyline(16, 0, 22, 6, 16, 12), "icon-weak"));
    }

    public static Node container() {
        Rectangle table = new Rectangle(20, 16);
        table.setArcWidth(4);
        table.setArcHeight(4);
        return new Group(outline(table), outline(new Line(0, 8, 20, 8)), outline(new Line(8, 0, 8, 16)));
    }

    public static Node erase() {
        FontIcon icon = icon(Feather.TRASH_2);
        icon.getStyleClass().add("icon-danger");
        return icon;
    }

    public static Node cut() {
        FontIcon icon = icon(Feather.SCISSORS);
        icon.getStyleClass().add("icon-danger");
        return icon;
    }

    public static Node collect() {
        return icon(Feather.REFRESH_CCW);
    }

    public static Node call() {
        return icon(Feather.CORNER_DOWN_RIGHT);
    }

    public static Node cycles() {
        return icon(Feather.REPEAT);
    }

    private static FontIcon icon(Feather what) {
        FontIcon icon = new FontIcon(what);
        icon.getStyleClass().add("tool-icon");
        return icon;
    }

    private static Shape outline(Shape shape) {
        return stroked(shape, "icon-strong");
    }

    private static Shape stroked(Shape shape, String style) {
        shape.getStyleClass().addAll("icon-line", style);
        return shape;
    }

    private static Shape filled(Shape shape, String style) {
        shape.getStyleClass().addAll("icon-area", style);
        return shape;
    }
}
