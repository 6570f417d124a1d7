using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Kits;

/// <summary>The tests of a kit: a fixture for each exercise, with a test for each gradient and rung.</summary>
internal static class TestsFile
{
    public const string Path = "tests/GradientTests.cs";

    public static string Render(ImmutableArray<Exercise> exercises) =>
        Templates.Fill(
            "GradientTests.cs",
            ("usings", Usings.Render(exercises, "GradCheck.Testing", "NUnit.Framework")),
            ("files", string.Join(" and ", exercises.Select(EditableFile.NameOf))),
            ("fixtures", string.Join("\n", exercises.Select(Fixture)))
        );

    private static string Fixture(Exercise exercise) =>
        $$"""

            public sealed class {{exercise.Name}}Tests : GradientTests
            {
                private static IEnumerable<TestCaseData> Ladder => LadderOf<{{exercise.Backward.Name}}>();

                [TestCaseSource(nameof(Ladder))]
                public void Gradient(LadderTest test) => Check(test);
            }

            """.ReplaceLineEndings("\n").TrimStart('\n').TrimEnd('\n') + "\n";
}
