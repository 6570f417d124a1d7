using System.Collections.Immutable;
using System.Reflection;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Isolation.Compiling;

namespace GradCheck.Loading;

/// <summary>The exercises that there are: the built-in ones, and an instructor's own from files.</summary>
/// <param name="Exercises">In ordinal order of their names.</param>
/// <param name="Contracts">Images of the instructor's assemblies, which submissions are compiled against and run with.</param>
internal sealed record ExerciseLibrary(ImmutableArray<Exercise> Exercises, ImmutableArray<byte[]> Contracts)
{
    /// <param name="paths">Of C# source and assemblies. Their code is the instructor's: it is trusted, and loaded into this process.</param>
    /// <exception cref="FixturesException">A file cannot be used, or its exercises cannot.</exception>
    public static ExerciseLibrary Read(IReadOnlyCollection<string> paths, CancellationToken stop)
    {
        var builtIn = ExerciseReader.ReadAll(typeof(ExerciseAttribute).Assembly);
        if (paths.Count == 0)
            return new ExerciseLibrary([.. builtIn], []);
        var images = Images(paths, stop);
        var assemblies = new FixtureAssemblies();
        images.ForEach(assemblies.Add);
        var own = assemblies
            .Load()
            .Where(a => images.Exists(i => i.Name == a.Image.Name))
            .SelectMany(a => Read(a.Assembly, a.Image.Path).Select(e => (Place: a.Image.Path, Exercise: e)));
        var all = builtIn.Select(e => (Place: "built in", Exercise: e)).Concat(own).ToList();
        RefuseNamesakes(all, e => e.Name, e => e.Forward.Type);
        RefuseNamesakes(all, e => e.Backward.FullName!, e => e.Backward);
        return new ExerciseLibrary([.. all.Select(e => e.Exercise).OrderBy(e => e.Name, StringComparer.Ordinal)], assemblies.Contracts);
    }

    private static List<FixtureImage> Images(IReadOnlyCollection<string> paths, CancellationToken stop)
    {
        using var compiler = new Compiler(CompilerLimits.Default, stop);
        return [.. paths.DistinctBy(Path.GetFullPath).Select((path, i) => FixtureFile.Read(path, i + 1, compiler))];
    }

    private static IReadOnlyList<Exercise> Read(Assembly assembly, string path)
    {
        try
        {
            var exercises = ExerciseReader.ReadAll(assembly);
            return exercises.Count > 0
                ? exercises
                : throw new FixturesException($"{path} holds no exercise: mark a public static class with [Exercise(\"a title\")].");
        }
        catch (ExerciseException e)
        {
            throw new FixturesException($"{path}: {e.Message}");
        }
        // What an assembly throws that was built against another version of what it uses.
        catch (Exception e) when (e is TypeLoadException or MissingMemberException or IOException or CustomAttributeFormatException)
        {
            throw new FixturesException($"{path} does not fit this version of gradcheck: {e.Message}");
        }
    }

    private static void RefuseNamesakes(
        IEnumerable<(string Place, Exercise Exercise)> all,
        Func<Exercise, string> name,
        Func<Exercise, Type> type
    )
    {
        var twins = all.GroupBy(e => name(e.Exercise), StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1);
        if (twins is not null)
            throw new FixturesException(
                $"{twins.Key} is there twice: {string.Join(" and ", twins.Select(t => $"{type(t.Exercise).FullName} ({t.Place})"))}. Rename one."
            );
    }
}
