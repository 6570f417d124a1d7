using System.CommandLine;
using System.Diagnostics;
using GradCheck.Benchmarks.Catalogue;
using GradCheck.Benchmarks.FalseAlarms;
using GradCheck.Benchmarks.Publishing;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Tests.Quotients;

namespace GradCheck.Benchmarks.Numerical;

/// <summary>How often the note looks-numerically-differentiated meets a difference quotient, and how often a formula.</summary>
internal static class NumericalBenchmark
{
    /// <summary>Seeds to judge every right gradient at.</summary>
    public const int UsualSeeds = 128;

    /// <summary>Seeds to judge every other gradient at.</summary>
    public const int UsualOtherSeeds = 8;

    private static readonly Option<int> Seeds = new("--seeds")
    {
        Description = "Seeds to judge every right gradient at.",
        DefaultValueFactory = _ => UsualSeeds,
    };

    private static readonly Option<int> OtherSeeds = new("--other-seeds")
    {
        Description = "Seeds to judge difference quotients, imprecise formulas and hard inputs at.",
        DefaultValueFactory = _ => UsualOtherSeeds,
    };

    public static Command Create()
    {
        var command = new Command("numerical", "Difference quotients and formulas: which get the note looks-numerically-differentiated?")
        {
            Seeds,
            OtherSeeds,
        };
        command.SetAction(parsed => Run(parsed.GetValue(Seeds), parsed.GetValue(OtherSeeds)));
        return command;
    }

    public static void Run(int seeds, int otherSeeds)
    {
        StudentCode.UseOneArithmetic();
        var clock = Stopwatch.StartNew();
        var measured = new NumericalFigures();
        foreach (var exercise in RightForm.Exercises)
        {
            Console.Error.WriteLine(exercise.Name);
            for (int seed = 1; seed <= seeds; seed++)
                AddRight(exercise, new ReferenceSet(exercise, seed), measured);
            for (int seed = 1; seed <= otherSeeds; seed++)
            {
                AddImprecise(exercise, new ReferenceSet(exercise, seed), measured);
                AddHard(exercise, seed, measured);
                AddQuotients(exercise, new ReferenceSet(exercise, seed), measured);
            }
        }
        ResultsPage.Write("numerical", "Numerical differentiation", clock.Elapsed, NumericalReport.Of(measured, seeds, otherSeeds));
    }

    private static void AddRight(Exercise exercise, ReferenceSet references, NumericalFigures measured)
    {
        foreach (var (form, gradient) in Gradients(exercise))
        {
            Answer Ask(Case drawn) => form.Returned(drawn, gradient.Method);
            measured.Right.Add(JudgedStudent.Of(gradient, references, Ask), Short(form, exercise), Ask);
        }
    }

    private static void AddImprecise(Exercise exercise, ReferenceSet references, NumericalFigures measured)
    {
        foreach (var imprecision in Imprecision.All)
        foreach (var (form, gradient) in Gradients(exercise))
        {
            Answer Ask(Case drawn) => imprecision.Answer(form, gradient, drawn);
            measured.Imprecise(imprecision.Name).Add(JudgedStudent.Of(gradient, references, Ask), Short(form, exercise), Ask);
        }
    }

    private static void AddHard(Exercise exercise, int seed, NumericalFigures measured)
    {
        foreach (var alteration in Alteration.All)
        {
            var cases = HardCases.Of(exercise, seed, alteration).ToList();
            foreach (var (form, gradient) in Gradients(exercise).Where(_ => cases.Count > 0))
            {
                Answer Ask(Case drawn) => form.Returned(drawn, gradient.Method);
                measured.Hard(alteration.Kind).Add(JudgedStudent.Of(gradient, cases, Ask), Short(form, exercise), Ask);
            }
        }
    }

    private static void AddQuotients(Exercise exercise, ReferenceSet references, NumericalFigures measured)
    {
        foreach (var gradient in exercise.Gradients)
        foreach (var scheme in Scheme.All)
        foreach (double step in Scheme.Steps)
        {
            var verdict = JudgedStudent.Of(gradient, references, c => JudgedStudent.Answer(gradient, scheme.Gradient(c, gradient, step)));
            measured.Quotients.Add(
                scheme,
                step,
                exercise.Name,
                gradient.Name,
                Notes.Create(verdict).Any(n => n.Code == JudgedStudent.Note)
            );
        }
    }

    private static IEnumerable<(RightForm Form, Gradient Gradient)> Gradients(Exercise exercise) =>
        from form in RightForm.Of(exercise)
        from gradient in exercise.Gradients
        select (form, gradient);

    private static string Short(RightForm form, Exercise exercise) => form.Name[exercise.Name.Length..];
}
