package org.caremarket.platform.markdown;

import java.util.function.Consumer;
import org.commonmark.node.Node;

/** Goes through a tree without calling itself, so that no text is too deep. */
final class Walk {

    private Walk() {}

    static void through(Node root, Consumer<Node> enter, Consumer<Node> leave) {
        var node = root;
        enter.accept(node);
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                enter.accept(node);
                continue;
            }
            leave.accept(node);
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                leave.accept(node);
            }
            if (node == root) {
                return;
            }
            node = node.getNext();
            enter.accept(node);
        }
    }
}
