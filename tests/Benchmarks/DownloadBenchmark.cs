using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using GradCheck.Submissions.Finding;

namespace GradCheck.Benchmarks;

/// <summary>The cost of reading a platform's download: a zip as Moodle makes it, half of the students with a zip of their own in it.</summary>
internal static class DownloadBenchmark
{
    private const int Repeats = 5;

    // What a project holds beside its source: built files, which are passed over and not unpacked.
    private const int BuiltBytes = 200_000;

    private static readonly Option<int> Count = new("--count") { Description = "Submissions.", DefaultValueFactory = _ => 1_000 };

    public static Command Create()
    {
        var command = new Command("download", "Time to find and read the submissions in a platform's zip.") { Count };
        command.SetAction(parsed => Run(parsed.GetValue(Count)));
        return command;
    }

    private static void Run(int count)
    {
        string path = Path.Combine(Path.GetTempPath(), $"gradcheck-{Guid.NewGuid():N}.zip");
        try
        {
            File.WriteAllBytes(path, Download(count));
            double find = Median.Milliseconds(Repeats, () => SubmissionFinder.Find(path).Dispose());
            long before = GC.GetTotalAllocatedBytes();
            double read = Median.Milliseconds(
                Repeats,
                () =>
                {
                    using var found = SubmissionFinder.Find(path);
                    SameWork.Mark(found);
                }
            );
            double mebibytes = (GC.GetTotalAllocatedBytes() - before) / (2.0 * Repeats) / (1 << 20);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count} submissions, {new FileInfo(path).Length / 1048576.0:0.0} MiB: found in {find:0} ms, found and all source read in {read:0} ms, {mebibytes:0} MiB allocated"
                )
            );
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Download(int count)
    {
        string source = File.ReadAllText(Repository.PathOf("Submissions", "s01", "TwoLayerNet.cs"));
        byte[] built = new byte[BuiltBytes];
        new Random(1).NextBytes(built);
        return Zip(
            Enumerable
                .Range(0, count)
                .SelectMany(i =>
                {
                    string folder = string.Create(CultureInfo.InvariantCulture, $"Student Number{i}_{100_000 + i}_assignsubmission_file_");
                    (string, byte[])[] project =
                    [
                        ("TwoLayerNet.cs", Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"// {i}\n{source}"))),
                        ("bin/Debug/TwoLayerNet.dll", built),
                    ];
                    return i % 2 == 0 ? [($"{folder}/work.zip", Zip(project))] : project.Select(p => ($"{folder}/{p.Item1}", p.Item2));
                })
        );
    }

    private static byte[] Zip(IEnumerable<(string Name, byte[] Content)> files)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        return stream.ToArray();
    }
}
