package org.refscape.desktop.canvas;

import java.util.LinkedHashSet;
import java.util.Set;
import org.graphstream.stream.SinkAdapter;

/** The canvas' ear at the {@link LiveGraph}: which items came, went or changed, and so must be painted anew. */
final class ChangedItems extends SinkAdapter {

    private static final String HALO = LiveGraph.haloKey("");

    private Set<String> ids = new LinkedHashSet<>();

    /** What changed since the last time this was asked. */
    Set<String> take() {
        Set<String> taken = ids;
        ids = new LinkedHashSet<>();
        return taken;
    }

    private void heardOfNode(String id) {
        // The nodes that stand for nothing are not drawn.
        if (!id.startsWith(LiveGraph.nothing(""))) {
            ids.add(id);
        }
    }

    private void heardOfGraph(String key) {
        if (key.startsWith(HALO)) {
            ids.add(key.substring(HALO.length()));
        }
    }

    @Override
    public void nodeAdded(String source, long time, String node) {
        heardOfNode(node);
    }

    @Override
    public void nodeRemoved(String source, long time, String node) {
        heardOfNode(node);
    }

    @Override
    public void edgeAdded(String source, long time, String edge, String from, String to, boolean directed) {
        ids.add(edge);
    }

    @Override
    public void edgeRemoved(String source, long time, String edge) {
        ids.add(edge);
    }

    @Override
    public void nodeAttributeAdded(String source, long time, String node, String key, Object value) {
        heardOfNode(node);
    }

    @Override
    public void nodeAttributeChanged(String source, long time, String node, String key, Object old, Object value) {
        heardOfNode(node);
    }

    @Override
    public void edgeAttributeAdded(String source, long time, String edge, String key, Object value) {
        ids.add(edge);
    }

    @Override
    public void edgeAttributeChanged(String source, long time, String edge, String key, Object old, Object value) {
        ids.add(edge);
    }

    @Override
    public void graphAttributeAdded(String source, long time, String key, Object value) {
        heardOfGraph(key);
    }

    @Override
    public void graphAttributeChanged(String source, long time, String key, Object old, Object value) {
        heardOfGraph(key);
    }

    @Override
    public void graphAttributeRemoved(String source, long time, String key) {
        heardOfGraph(key);
    }
}
