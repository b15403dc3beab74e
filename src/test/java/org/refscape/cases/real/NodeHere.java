package org.refscape.cases.real;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The Node.js of the computer on which the tests run. */
public final class NodeHere {
    private static final int FIRST_THAT_IS_IMITATED = 20;

    private NodeHere() {}

    /** A Node.js that is new enough; without one the test is skipped and says so. */
    public static RealNode orSkip() {
        Search<RealNode> search = RealNode.onPath(System::getenv);
        assumeTrue(search instanceof Search.Found, "there is no node on the path of this computer");
        RealNode node = ((Search.Found<RealNode>) search).runtime();
        int first = Integer.parseInt(node.version().substring(0, node.version().indexOf('.')));
        assumeTrue(
                first >= FIRST_THAT_IS_IMITATED,
                "the node of this computer is " + node.version() + ", which is too old");
        return node;
    }
}
