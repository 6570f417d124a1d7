using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using GradCheck.Cases;
using GradCheck.Diagnosis;
using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;
using GradCheck.Explaining;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Wording;

namespace GradCheck.Testing;

/// <summary>Climbs the shape ladder with one of a student's methods, as far as it is asked to, and remembers what it saw.</summary>
internal sealed class MethodClimb
{
    private readonly BackwardMethod method;
    private readonly Exercise exercise;
    private readonly ReferenceSet references;
    private readonly Lazy<StudentInstance> student;
    private readonly HintLevel hints;
    private readonly List<Gradient> gradients;
    private readonly List<ImmutableArray<RungVerdict>> climbed = [];
    private readonly Lock climbing = new();
    private readonly Lazy<string> place;

    public MethodClimb(BackwardMethod method, Exercise exercise, ReferenceSet references, Lazy<StudentInstance> student, HintLevel hints)
    {
        this.method = method;
        this.exercise = exercise;
        this.references = references;
        this.student = student;
        this.hints = hints;
        gradients = [.. exercise.Gradients.Where(g => g.Method == method)];
        place = new Lazy<string>(Place);
    }

    public LadderResult Result(Gradient gradient, Rung rung)
    {
        if (student.Value.Value is null)
            return new LadderResult(LadderResultKind.Wrong, student.Value.Obstacle);
        lock (climbing)
        {
            int asked = references.Rungs.IndexOf(rung);
            Climb(rung.Growth == Growth.Large ? asked - 1 : asked);
            if (FirstWrong(gradient, asked) is { } wrong)
                return Later(gradient, rung, wrong);
            Climb(asked);
            return Result(Verdict(gradient, climbed.Take(asked + 1)));
        }
    }

    private void Climb(int rung)
    {
        while (climbed.Count <= rung && !climbed.Exists(verdicts => verdicts.Any(v => v.EndsGradient)))
            climbed.Add(
                GradientCheck.Rung(
                    method,
                    gradients,
                    references.Rungs[climbed.Count],
                    references,
                    Tolerance.Create(exercise.Tolerance),
                    Ask
                )
            );
    }

    private RungVerdict? FirstWrong(Gradient gradient, int below) =>
        climbed
            .Take(below)
            .Select(verdicts => verdicts[gradients.IndexOf(gradient)])
            .FirstOrDefault(v => v.Outcome.Passed() == false && v.Outcome != Outcome.NotImplemented);

    // The first rung that is wrong tells the whole story; the others need not repeat it, and large need not be waited for.
    private LadderResult Later(Gradient gradient, Rung rung, RungVerdict first)
    {
        string see = $"see {gradient.Name} ({first.Rung.Title})";
        int asked = references.Rungs.IndexOf(rung);
        if (asked >= climbed.Count)
            return new LadderResult(LadderResultKind.Open, $"Not asked until {gradient.Name} is right before: {see}.");
        return climbed[asked][gradients.IndexOf(gradient)].Outcome == Outcome.Pass
            ? new LadderResult(LadderResultKind.Right, "")
            : new LadderResult(LadderResultKind.Wrong, $"{gradient.Name} is wrong here, too: {see}.") { Place = place.Value };
    }

    private GradientVerdict Verdict(Gradient gradient, IEnumerable<ImmutableArray<RungVerdict>> rungs) =>
        new(gradient, [.. rungs.Select(r => r[gradients.IndexOf(gradient)])]);

    private LadderResult Result(GradientVerdict verdict)
    {
        var last = verdict.Rungs[^1];
        return last.Outcome switch
        {
            Outcome.Pass => new LadderResult(LadderResultKind.Right, ""),
            Outcome.NotImplemented or Outcome.Inconclusive => new LadderResult(
                LadderResultKind.Open,
                Sentence.Render(verdict.Gradient, last)
            ),
            _ => new LadderResult(LadderResultKind.Wrong, Story(verdict.Gradient, last.Rung)) { Place = place.Value },
        };
    }

    // The other rungs are evidence, too; only the last one takes long.
    private string Story(Gradient gradient, Rung deciding)
    {
        Climb(references.Rungs.Select((r, i) => r.Growth == Growth.Large && r != deciding ? -1 : i).Max());
        var verdict = Verdict(gradient, climbed);
        var examined = Examination.Create(verdict, Tolerance.Create(exercise.Tolerance), Ask);
        var text = new FailureText(Sentence.Render(examined.Verdict) ?? "", ShownCase.Create(gradient, examined.Verdict.Shown))
        {
            Help = examined.Finding is { } found ? new Help(found.Code, found.Message, found.Hint) : null,
        };
        return string.Join(
            '\n',
            [.. text.Lines(hints), .. Explanation(gradient), "", $"Again: dotnet test --filter \"Name~{gradient.Name}\""]
        );
    }

    private IEnumerable<string> Explanation(Gradient gradient) =>
        hints >= HintLevel.Explanation
            ? ExplanationText.Lines(ExplanationPage.Render(Explainer.Explain(exercise, gradient, references.Seed))).Prepend("")
            : [];

    private Answer Ask(Case drawn) => student.Value.Asker(method)(drawn);

    private string Place() =>
        StudentSource.Of(student.Value.Value!, method.Method) is { } at
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"   at {student.Value.Value!.GetType().Name}.{method.Name}() in {at.File}:line {at.Line}"
            )
            : "";
}

/// <summary>Where a student's method stands, from the symbols beside the assembly: a failure that leads there with one click is worth the look.</summary>
internal static class StudentSource
{
    /// <summary>The full path and the line at which the body begins; null where there are no symbols to tell.</summary>
    public static SourceLocation? Of(object student, MethodInfo declared)
    {
        var type = student.GetType();
        var map = type.GetInterfaceMap(declared.DeclaringType!);
        var method = map.TargetMethods[Array.IndexOf(map.InterfaceMethods, declared)];
        string symbols = Path.ChangeExtension(type.Assembly.Location, ".pdb");
        if (!File.Exists(symbols))
            return null;
        try
        {
            using var provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(symbols));
            return First(provider.GetMetadataReader(), (MethodDefinitionHandle)MetadataTokens.EntityHandle(method.MetadataToken));
        }
        // Symbols in another format, or of another build: a place is a help, not a must.
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static SourceLocation? First(MetadataReader reader, MethodDefinitionHandle method)
    {
        foreach (var point in reader.GetMethodDebugInformation(method).GetSequencePoints())
            if (!point.IsHidden)
                return new SourceLocation(reader.GetString(reader.GetDocument(point.Document).Name), point.StartLine);
        return null;
    }
}
