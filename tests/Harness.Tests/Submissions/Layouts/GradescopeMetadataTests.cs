using System.Text;
using CsCheck;
using GradCheck.Submissions.Layouts;
using NUnit.Framework;

namespace GradCheck.Tests.Submissions.Layouts;

/// <summary>Students' output is in the file, so that anything may be in it.</summary>
public sealed class GradescopeMetadataTests
{
    private const string Metadata =
        "submission_1:\n  :submitters:\n  - :name: Ada\n    :sid: '1'\n  :score: 2.0\n  :results:\n    output: |-\n      text\n    tests: [{a: b}, *x]\nsubmission_2:\n  :submitters: []\n";

    private static readonly string[] Pieces =
    [
        "[",
        "{",
        "&a ",
        "*a",
        "<<: *a",
        "\n",
        "  ",
        "- ",
        ":",
        "\"",
        "'",
        "!!str ",
        "%",
        "\0",
        "? ",
    ];

    [TestCase("", 0)]
    [TestCase("[]", 0)]
    [TestCase("submission_1: 3", 0)]
    [TestCase(Metadata, 2)]
    public void Reads_what_is_there(string yaml, int folders) =>
        Assert.That(GradescopeMetadata.Read(Encoding.UTF8.GetBytes(yaml)), Has.Count.EqualTo(folders));

    [Test]
    public void Does_not_follow_aliases()
    {
        string bomb =
            "a: &a [x,x]\n"
            + string.Concat(Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} [*a{(i == 1 ? "" : i - 1)},*a{(i == 1 ? "" : i - 1)}]\n"));
        Assert.That(
            GradescopeMetadata.Read(
                Encoding.UTF8.GetBytes(
                    $"submission_1:\n  :submitters:\n  - :name: Ada\nx:\n  {bomb.Replace("\n", "\n  ", StringComparison.Ordinal)}"
                )
            ),
            Has.Count.EqualTo(1)
        );
    }

    [Test]
    public void Mutated_metadata_is_read_or_passed_over() =>
        Gen.Select(Gen.Int[0, Metadata.Length], Gen.Int[0, Pieces.Length - 1], Gen.Int[0, 9])
            .Array[1, 8]
            .Sample(
                changes =>
                {
                    string yaml = Metadata;
                    foreach (var (at, piece, cut) in changes)
                    {
                        int from = Math.Min(at, yaml.Length);
                        yaml =
                            yaml[..from] + string.Concat(Enumerable.Repeat(Pieces[piece], cut)) + yaml[Math.Min(from + cut, yaml.Length)..];
                    }
                    GradescopeMetadata.Read(Encoding.UTF8.GetBytes(yaml));
                },
                iter: 20_000
            );
}
