using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Hostile;

/// <summary>
/// What an attack would like to reach, and whether it did: a folder with a secret, with results and another's work; sockets that listen; a mark
/// that anything it leaves behind carries.
/// </summary>
internal sealed class Trap : IDisposable
{
    private const string SharedMemory = "/proc/sysvipc/shm";

    private readonly TemporaryFolder folder = new();
    private readonly TcpListener tcp = new(IPAddress.Loopback, 0);
    private readonly UdpClient udp = new(new IPEndPoint(IPAddress.Loopback, 0));
    private readonly Socket unix = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly string mark = "gc" + RandomNumberGenerator.GetHexString(12, lowercase: true);
    private readonly string before;
    private readonly int segmentsBefore = Segments();

    public Trap()
    {
        folder.Write("canary/secret.txt", Secret);
        folder.Write("canary/results/results.json", $$"""{ "secret": "{{Secret}}" }""");
        folder.Write("canary/class/other/Other.cs", $"// {Secret}\n{Solutions.RightSquare}");
        tcp.Start();
        // A name without a file, which only Linux has: what is in another network cannot reach it.
        if (OperatingSystem.IsLinux())
        {
            unix.Bind(new UnixDomainSocketEndPoint("\0" + mark));
            unix.Listen();
        }
        before = Tree();
    }

    /// <summary>What no attack may ever get hold of. It lies in files, in the environment and in the memory of this process.</summary>
    public static string Secret { get; } = "secret-" + RandomNumberGenerator.GetHexString(24, lowercase: true);

    private string Canary => folder.PathOf("canary");

    /// <summary>Writes the attack down as a submission of its own.</summary>
    public string Plant(Attack attack)
    {
        var places = new Dictionary<string, string>
        {
            ["CANARY"] = Canary,
            ["PORT"] = Port(tcp.LocalEndpoint),
            ["UDPPORT"] = Port(udp.Client.LocalEndPoint!),
            ["PID"] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
            ["MARK"] = mark,
            ["ROOT"] = Repository.Root,
            ["HOST"] = Environment.MachineName,
        };
        string path = folder.Write("submission/Mine.cs", "");
        File.WriteAllBytes(path, AttackText.Fill(attack.Source, places));
        return path;
    }

    /// <summary>What was touched, reached or left behind, a sentence each.</summary>
    public IEnumerable<string> Damage()
    {
        if (Tree() != before)
            yield return $"the folder changed from\n{before}to\n{Tree()}";
        if (tcp.Pending())
            yield return "somebody connected to the TCP socket";
        if (udp.Available > 0)
            yield return "somebody sent a datagram";
        if (OperatingSystem.IsLinux() && unix.Poll(0, SelectMode.SelectRead))
            yield return "somebody connected to the Unix socket";
        if (Segments() != segmentsBefore)
            yield return "a segment of shared memory was left behind";
        foreach (string file in Leftovers.Files(mark))
            yield return $"a file was left behind: {file}";
        foreach (string process in Leftovers.Processes(mark))
            yield return $"a process was left behind: {process}";
    }

    public void Dispose()
    {
        tcp.Dispose();
        udp.Dispose();
        unix.Dispose();
        folder.Dispose();
    }

    private static string Port(EndPoint end) => ((IPEndPoint)end).Port.ToString(CultureInfo.InvariantCulture);

    private string Tree()
    {
        var tree = new StringBuilder();
        var places = new DirectoryInfo(Canary).EnumerateFileSystemInfos("*", SearchOption.AllDirectories);
        foreach (var place in places.OrderBy(p => p.FullName, StringComparer.Ordinal))
            tree.Append(place.FullName)
                .Append(CultureInfo.InvariantCulture, $" {place.LastWriteTimeUtc:O} {place.UnixFileMode} {place.LinkTarget} ")
                .AppendLine(place is FileInfo file ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.FullName))) : "");
        return tree.ToString();
    }

    private static int Segments() => File.Exists(SharedMemory) ? File.ReadLines(SharedMemory).Count() : 0;
}
