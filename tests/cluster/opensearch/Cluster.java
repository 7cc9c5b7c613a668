import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opensearch.cluster.service.ClusterService;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/**
 * A cluster in one process: `java Cluster FOLDER NODES PORT`. Node N answers on PORT + N and talks on PORT + 100 + N.
 * It writes "ready" when all nodes have met; "end N" on its input ends a node at once.
 */
public final class Cluster {
  /** What a node logs of itself needs parts that only a whole installation has. */
  private static final class Member extends Node {
    Member(Settings settings) {
      super(
          InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node"),
          List.of(Netty4Plugin.class),
          false);
    }

    @Override
    protected void configureNodeAndClusterIdStateListener(ClusterService clusterService) {}
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    int port = Integer.parseInt(args[2]);
    List<Node> nodes = new ArrayList<>();
    for (int at = 0; at < count; at += 1) nodes.add(new Member(settingsOf(folder, at, count, port)));
    // Each waits until a master is chosen, which takes more than one of them.
    List<Thread> starts = new ArrayList<>();
    for (Node node : nodes) {
      Thread start = new Thread(() -> startNode(node));
      start.start();
      starts.add(start);
    }
    for (Thread start : starts) start.join();
    System.out.println("ready");
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      if (!line.startsWith("end ")) continue;
      nodes.get(Integer.parseInt(line.substring(4))).close();
      System.out.println("ended " + line.substring(4));
    }
    System.exit(0);
  }

  private static void startNode(Node node) {
    try {
      node.start();
    } catch (Exception error) {
      error.printStackTrace();
      System.exit(1);
    }
  }

  private static Settings settingsOf(Path folder, int at, int count, int port) {
    List<String> all = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int other = 0; other < count; other += 1) {
      all.add("127.0.0.1:" + (port + 100 + other));
      names.add("node-" + other);
    }
    return Settings.builder()
        .put("cluster.name", "ceyuan-" + port)
        .put("node.name", "node-" + at)
        .put("path.home", folder.resolve("node-" + at).toString())
        .put("network.host", "127.0.0.1")
        .put("http.port", port + at)
        .put("transport.port", port + 100 + at)
        .putList("discovery.seed_hosts", all)
        .putList("cluster.initial_cluster_manager_nodes", names)
        .put("transport.type", "netty4")
        .put("http.type", "netty4")
        .put("node.processors", 2)
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .build();
  }
}
