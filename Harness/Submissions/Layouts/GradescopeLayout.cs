using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using GradCheck.Submissions.Archives;
using GradCheck.Submissions.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GradCheck.Submissions.Layouts;

/// <summary>
/// Gradescope's "Export Submissions": a folder for each, and submission_metadata.yml, which says whose they are.
/// The form: as many courses' public scripts read it, by the keys :submitters:, :name:, :sid: and :email:.
/// </summary>
internal sealed partial class GradescopeLayout : ILayout
{
    private const string MetadataName = "submission_metadata.yml";
    private const long LongestMetadata = ArchiveLimits.LargestArchive;

    public string Name => "gradescope";

    public string Title => "Gradescope";

    public string Form => $"submission_123456, beside {MetadataName}";

    public bool Fits(FileGroup folder) =>
        new NamedParts(folder, FolderName(), fileName: null) is { Count: > 0 } parts
        && (folder.Files.Any(f => f.Name == MetadataName) || parts.Count >= SortedFolder.CountCandidates(parts.Rest));

    public SortedFolder Sort(FileGroup folder)
    {
        var parts = new NamedParts(folder, FolderName(), fileName: null);
        var submitters = Metadata(folder);
        return new SortedFolder(
            [
                .. parts.Folders.Select(f =>
                    Submission(f.Folder, f.Name.Groups["number"].Value, submitters.GetValueOrDefault(f.Folder.Name))
                ),
            ],
            parts.Count,
            parts.Rest
        );
    }

    private static IReadOnlyDictionary<string, ImmutableArray<Student>> Metadata(FileGroup folder)
    {
        try
        {
            if (folder.Files.FirstOrDefault(f => f.Name == MetadataName) is { } file)
                return GradescopeMetadata.Read(file.Read(LongestMetadata));
        }
        catch (ArchiveException)
        {
            // Too large, or damaged: the folders are there all the same.
        }
        return ImmutableDictionary<string, ImmutableArray<Student>>.Empty;
    }

    private static Submission Submission(IFolder folder, string number, ImmutableArray<Student> submitters) =>
        submitters.IsDefaultOrEmpty
            ? new Submission(folder.Name, folder)
            : new Submission($"{submitters[0].Name ?? submitters[0].Id ?? "submission"}_{number}", folder) { Student = Team(submitters) };

    private static Student Team(ImmutableArray<Student> submitters) =>
        submitters is [var only]
            ? only
            : new Student(Id: null, string.Join(", ", submitters.Select(s => s.Name ?? s.Id))) { Members = submitters };

    [GeneratedRegex(@"\Asubmission_(?<number>[0-9]+)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FolderName();
}

/// <summary>
/// Reads who handed in what from Gradescope's submission_metadata.yml. Only events are read, and what is not about submitters is
/// passed over: the file holds the output of students' programs, too, and aliases are never followed.
/// </summary>
internal static class GradescopeMetadata
{
    /// <summary>The submitters by folder; none of them where the file is not as it should be.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<Student>> Read(byte[] yaml)
    {
        var submitters = new Dictionary<string, ImmutableArray<Student>>(StringComparer.Ordinal);
        try
        {
            var parser = new Parser(new StreamReader(new MemoryStream(yaml), Encoding.UTF8));
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            foreach (string folder in Keys(parser))
            foreach (string key in Keys(parser))
                if (Is(key, "submitters"))
                    submitters[folder] = Submitters(parser);
                else
                    parser.SkipThisAndNestedEvents();
        }
        // The parser throws the others, too, at some files that are damaged.
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            // Not Gradescope's, or damaged: what was read before is right, and names are a convenience.
        }
        return submitters;
    }

    private static ImmutableArray<Student> Submitters(Parser parser)
    {
        var students = ImmutableArray.CreateBuilder<Student>();
        if (!parser.TryConsume<SequenceStart>(out _))
        {
            parser.SkipThisAndNestedEvents();
            return [];
        }
        while (!parser.TryConsume<SequenceEnd>(out _))
            students.Add(Submitter(parser));
        return students.ToImmutable();
    }

    private static Student Submitter(Parser parser)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string key in Keys(parser))
            if (parser.TryConsume<Scalar>(out var value) && value.Value.Length > 0)
                fields[key.TrimStart(':')] = value.Value;
            else if (value is null)
                parser.SkipThisAndNestedEvents();
        return new Student(fields.GetValueOrDefault("sid"), fields.GetValueOrDefault("name")) { Email = fields.GetValueOrDefault("email") };
    }

    // The keys of a mapping; whoever gets one consumes its value.
    private static IEnumerable<string> Keys(Parser parser)
    {
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
            yield return parser.Consume<Scalar>().Value;
    }

    // Written by Ruby, whose symbols begin with a colon.
    private static bool Is(string key, string name) => key.TrimStart(':') == name;
}
