using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GradCheck.Fixtures;
using GradCheck.Isolation.Sandbox;
using GradCheck.Submissions;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.CodeAnalysis.CSharp;

namespace GradCheck.Grading;

/// <summary>All that a submission's result follows from, as one hash: where the key is the same, so is the result, times apart.</summary>
internal sealed class GradingKey(GradeSettings settings)
{
    // What computes a result: this program, the exercises, the arithmetic, the compiler and the runtime.
    private static readonly string Program = string.Join(
        ' ',
        [
            .. ((Type[])[typeof(GradingKey), typeof(ExerciseAttribute), typeof(Matrix<double>), typeof(CSharpCompilation)]).Select(
                Identity
            ),
            RuntimeInformation.FrameworkDescription,
            RuntimeInformation.RuntimeIdentifier,
        ]
    );

    private readonly string run = string.Join(
        '\n',
        [
            Program,
            $"seed {settings.Seed}",
            $"isolation {settings.Isolation.Here()}",
            $"policy {settings.HasPolicy}",
            $"tolerance {settings.Tolerance}",
            $"worker {settings.WorkerLimits}",
            $"compiler {settings.CompilerLimits}",
            $"assignment {settings.Assignment.Sha256}",
            string.Create(CultureInfo.InvariantCulture, $"hints {settings.Hints}"),
            $"expected {string.Join(' ', settings.Expected.Select(e => e.Name))}",
            .. settings.Contracts.Select(image => Hash(image)),
        ]
    );

    /// <summary>The key of one submission in this run, in lower-case hexadecimal.</summary>
    public string Of(SubmissionSource source) => Hash(Encoding.UTF8.GetBytes($"{run}\n{source.Sha256}"));

    // A build has its own, and a build of the same source the same.
    private static string Identity(Type type) => type.Assembly.ManifestModule.ModuleVersionId.ToString();

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
