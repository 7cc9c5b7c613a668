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
 * A cluster in one process: `java Cluster FOLDER PORT…`, of which the first half are the ports on which the nodes
 * answer, and the others those on which they talk. It writes "ready" when all have met; "end N" ends a node at once.
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
    List<String> ports = List.of(args).subList(1, args.length);
    List<Node> nodes = new ArrayList<>();
    for (int at = 0; at < ports.size() / 2; at += 1) nodes.add(new Member(settingsOf(folder, at, ports)));
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

  private static Settings settingsOf(Path folder, int at, List<String> ports) {
    int count = ports.size() / 2;
    List<String> all = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int other = 0; other < count; other += 1) {
      all.add("127.0.0.1:" + ports.get(count + other));
      names.add("node-" + other);
    }
    return Settings.builder()
        .put("cluster.name", "ceyuan-" + ports.get(0))
        .put("node.name", "node-" + at)
        .put("path.home", folder.resolve("node-" + at).toString())
        .put("network.host", "127.0.0.1")
        .put("http.port", ports.get(at))
        .put("transport.port", ports.get(count + at))
        .putList("discovery.seed_hosts", all)
        .putList("cluster.initial_cluster_manager_nodes", names)
        .put("transport.type", "netty4")
        .put("http.type", "netty4")
        .put("node.processors", 2)
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .build();
  }
}
