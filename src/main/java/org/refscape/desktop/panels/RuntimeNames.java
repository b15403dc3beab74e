package org.refscape.desktop.panels;

import java.util.Map;
import javafx.util.StringConverter;

/** Shows the keys of runtimes as people call them. */
final class RuntimeNames extends StringConverter<String> {
    private final Map<String, String> names;

    RuntimeNames(Map<String, String> names) {
        this.names = names;
    }

    @Override
    public String toString(String key) {
        return key == null ? "" : names.getOrDefault(key, key);
    }

    @Override
    public String fromString(String name) {
        return names.entrySet().stream()
                .filter(each -> each.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }
}
