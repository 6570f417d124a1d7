using CsCheck;
using GradCheck.Submissions.Files;
using GradCheck.Submissions.Layouts;
using NUnit.Framework;

namespace GradCheck.Tests.Submissions.Layouts;

/// <summary>Students choose names; a name must not break a class, nor lose a file.</summary>
public sealed class GeneratedNamesTests
{
    private static readonly string[] Pieces =
    [
        "_",
        "__",
        "-",
        "1",
        "4711",
        "00",
        "ada",
        "Ü'ß",
        "山",
        " ",
        ".",
        ".cs",
        ".zip",
        ".tar.gz",
        ".txt",
        "-1",
        "LATE",
        "anon",
        "anon_aB3dE",
        "Participant",
        "assignsubmission",
        "_assignsubmission_file_",
        "_attempt_",
        "2026-11-20-09-00-00",
        "submission_",
        "submission_metadata.yml",
        "hw-",
        "\n",
        "<script>",
        "\u202E",
        "\uD800",
    ];

    private static readonly Gen<string> Name = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 9].Select(string.Concat);

    private static readonly Gen<(HashSet<string> Files, HashSet<string> Folders)> Class = Gen.Select(
        Name.HashSet[0, 6],
        Name.HashSet[0, 4]
    );

    [Test]
    public void Every_layout_takes_or_leaves_every_name() =>
        Class.Sample(
            names =>
            {
                foreach (var layout in LayoutChoice.Names.Select(LayoutChoice.Of))
                {
                    var folder = Tree.Flat(names.Files, names.Folders);
                    AssertNothingIsLost(LayoutChoice.Sort(folder, layout, isArchive: false), folder);
                }
            },
            iter: 20_000
        );

    private static void AssertNothingIsLost(ChosenLayout chosen, FileGroup folder)
    {
        var submissions = chosen.Sorted.Submissions;
        // Nothing in the form that was asked for: whoever asked is told.
        if (submissions.IsEmpty && chosen.Layout is not FolderLayout)
            return;
        if (submissions.Any(s => s.Id.Length == 0))
            throw new InvalidOperationException($"{chosen.Layout.Name} gave no id");
        if (folder.Folders.Any(f => submissions.Count(s => ReferenceEquals(s.Content, f)) > 1))
            throw new InvalidOperationException($"{chosen.Layout.Name} took a folder twice");
        // A newer attempt takes the place of an older one; whatever else may be source is in a submission, or in a folder that was looked into.
        int sources = folder.Files.Count(IsSource);
        int found = submissions.Sum(s => s.Content.Files.Count(f => FileNames.IsSource(f.Name)));
        bool isInner = folder.Folders.Count == 1 && sources == 0;
        if (submissions.All(s => s.Attempts == 1) && !isInner && found < sources)
            throw new InvalidOperationException($"{chosen.Layout.Name} lost {sources - found} of {sources} files");
    }

    private static bool IsSource(IFile file) => FileNames.IsSource(file.Name) && !FileNames.IsIgnoredFile(file.Name);
}
