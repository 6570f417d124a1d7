using GradCheck.Submissions;
using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>Source says what it does, and messages point at where it says so.</summary>
public sealed class SourceTextTests
{
    [TestCase("#line 1 \"Other.cs\" //!", "#line", "#region line 1\n#endregion")]
    [TestCase("#line hidden //!", "#line", "// #line hidden")]
    [TestCase("#line (1, 1) - (2, 2) \"Other.cs\" //!", "#line", "#if NEVER\n#line hidden\n#endif")]
    [TestCase(
        "#pragma checksum \"Other.cs\" \"{ff1816ec-aa5e-4d10-87f7-6f4963833460}\" \"ab\" //!",
        "#pragma checksum",
        "#pragma warning disable CS0168"
    )]
    public void Points_at_itself(string wrong, string what, string right)
    {
        Planted.IsRefused(
            Policed.File,
            wrong,
            "GC116",
            $"{what} is not allowed: messages have to point at the file and line that you wrote. Remove the directive."
        );
        Planted.IsAllowed(Policed.File, right);
    }

    [Test]
    public void Is_pointed_at_whatever_a_line_directive_says()
    {
        var errors = Policed.Errors("#line 500 \"/etc/passwd\"\nclass A { System.IO.FileInfo? b; }");

        Assert.That(
            errors.Select(e => (e.File, e.Line, e.Column, e.Id)),
            Is.EqualTo(new[] { ("File1.cs", 1, 1, "GC116"), ("File1.cs", 2, 21, "GC101") })
        );
    }

    [TestCase("class A { string b = \"\u202Ea\"; }", "U+202E")]
    [TestCase("class A { int b; } // \u2066if (admin)\u2069 return;", "U+2066")]
    [TestCase("/* \u202A */ class A;", "U+202A")]
    public void Reads_in_one_direction(string wrong, string character) =>
        Planted.IsRefused(
            Policed.File,
            wrong,
            "GC117",
            $"The hidden character {character} is not allowed: it makes source look different from what it does. Delete it, or write it as an escape sequence in a string."
        );

    [TestCase("class A { string b = \"\\u202E\"; }")]
    [TestCase("class A { string ברכה = \"שלום\"; } // مرحبا\u200F: ok")]
    [TestCase("\uFEFFclass A { string b = \"山\"; }")]
    public void May_be_in_any_script(string right) => Assert.That(Policed.Errors(right), Is.Empty);

    [Test]
    public void Is_not_judged_where_it_is_not_compiled() =>
        Assert.That(Policed.Errors("#if NEVER\nclass A { void B() => System.IO.File.Delete(\"x\"); }\n#endif\nclass C;"), Is.Empty);

    [Test]
    public void Of_ten_thousand_terms_is_judged_like_any_other()
    {
        string sum = string.Concat(Enumerable.Repeat("1 + ", 10_000));

        Assert.Multiple(() =>
        {
            Assert.That(Policed.Errors(Policed.Class($"private static int Sum(int n) => {sum}n;")), Is.Empty);
            Assert.That(
                Policed
                    .Errors(Policed.Class($"private static int Sum(int n) => {sum}System.Environment.ProcessorCount;"))
                    .Select(e => e.Id),
                Is.EqualTo(new[] { "GC105" })
            );
        });
    }

    [Test]
    public void Has_its_column_counted_from_1() =>
        Assert.That(
            Policed.Errors("class A { System.IO.FileInfo? b; }").Single(),
            Is.EqualTo(
                new SourceError(
                    "File1.cs",
                    1,
                    21,
                    "GC101",
                    "System.IO.FileInfo is not allowed: a gradient needs no files. Use what the method is given, and Console.WriteLine to look at a number."
                )
            )
        );
}
