using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Exercises;

/// <summary>
/// The types that a method may declare for a tensor: numbers and arrays of C#, vectors and matrices of MathNet; and a cache, a tuple or a record of
/// these, which is several tensors in one.
/// </summary>
internal static class ClrValue
{
    private const int TupleNesting = 7;

    /// <summary>Whether a method may return it as a gradient, or a step as what it makes.</summary>
    public static bool IsTensor(Type type) => SidesOf(type) is not null && ElementOf(type) == typeof(double);

    /// <summary>Whether a method may take it as one tensor.</summary>
    public static bool IsParameter(Type type) => SidesOf(type) is not null;

    /// <summary>Whether it holds whole numbers only: labels, masks, flags.</summary>
    public static bool IsWhole(Type type) => ElementOf(type) is { } element && element != typeof(double);

    /// <summary>Whether it holds 0 and 1 only, as false and true.</summary>
    public static bool IsFlag(Type type) => ElementOf(type) == typeof(bool);

    /// <summary>The type of as many sides that holds any numbers.</summary>
    public static Type Real(Type type) =>
        !type.IsArray ? typeof(double)
        : type.GetArrayRank() == 1 ? typeof(double[])
        : typeof(double).MakeArrayType(type.GetArrayRank());

    /// <summary>How many sides a type fixes; null where it is no tensor.</summary>
    public static int? SidesOf(Type type) =>
        type == typeof(Matrix<double>) ? 2
        : type == typeof(Vector<double>) ? 1
        : type.IsArray && IsElement(type.GetElementType()!) && IsPlain(type) ? type.GetArrayRank()
        : IsElement(type) ? 0
        : null;

    /// <summary>The tensors that a cache, or a result, holds; empty where the type is not a tuple or a record of tensors.</summary>
    /// <param name="named">Where the names of a tuple's elements stand.</param>
    public static ImmutableArray<(string? Name, Type Type)> FieldsOf(Type type, ICustomAttributeProvider? named)
    {
        if (type.IsAssignableTo(typeof(ITuple)) && type.IsGenericType)
        {
            var types = ElementsOf(type).ToList();
            var names = named
                ?.GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false)
                .OfType<TupleElementNamesAttribute>()
                .FirstOrDefault()
                ?.TransformNames;
            return [.. types.Select((t, i) => (names?.ElementAtOrDefault(i), t))];
        }
        return RecordConstructor(type) is { } constructor
            ? [.. constructor.GetParameters().Select(p => ((string?)p.Name, p.ParameterType))]
            : [];
    }

    /// <summary>A tensor as a method declares it. A matrix is handed over itself, not a copy.</summary>
    public static object FromTensor(Tensor value, Type type)
    {
        if (type == typeof(Matrix<double>))
            return value.Matrix;
        if (type == typeof(Vector<double>))
            return Vector<double>.Build.DenseOfArray([.. value.Values!]);
        if (!type.IsArray)
            return Number(value[0], type);
        var array = Array.CreateInstance(type.GetElementType()!, [.. value.Sides]);
        Fill(array, value.Values!);
        return array;
    }

    /// <summary>What a method returned, or was given, as a tensor: its numbers where they are no more than a case asks for.</summary>
    /// <param name="most">The most numbers that are looked at; of more, the shape alone.</param>
    public static Tensor ToTensor(object value, long most = Tensor.MostNumbers) =>
        value switch
        {
            Matrix<double> matrix => Copied([matrix.RowCount, matrix.ColumnCount], most, () => Tensor.Create(matrix).Values!),
            Vector<double> vector => Copied([vector.Count], most, () => [.. Enumerable.Range(0, vector.Count).Select(vector.At)]),
            Array array => Copied([.. Enumerable.Range(0, array.Rank).Select(array.GetLength)], most, () => Read(array)),
            _ => new Tensor([], [Number(value)]),
        };

    /// <summary>What a step made, as it is and however large.</summary>
    public static Tensor FromStep(object made) => made is Matrix<double> matrix ? Tensor.Create(matrix) : ToTensor(made, long.MaxValue);

    /// <summary>The arguments of a call, from the tensors that they hold, in the order in which they are declared.</summary>
    public static object?[] Arguments(IReadOnlyList<Tensor> tensors, IEnumerable<Type> types)
    {
        int next = 0;
        return [.. types.Select(Argument)];

        object? Argument(Type type) =>
            IsParameter(type)
                ? FromTensor(tensors[next++], type)
                : Held(type, [.. FieldsOf(type, named: null).Select(f => Argument(f.Type))]);
    }

    /// <summary>The tensors that values hold, in the order in which they are declared; null where nothing came back.</summary>
    public static ImmutableArray<object?> Parts(object? value, Type type)
    {
        if (IsParameter(type))
            return [value];
        var fields = FieldsOf(type, named: null);
        return value switch
        {
            null => [.. fields.Select(_ => (object?)null)],
            ITuple tuple => [.. fields.Select((_, i) => tuple[i])],
            _ => [.. fields.Select(f => type.GetProperty(f.Name!)!.GetValue(value))],
        };
    }

    // A tuple keeps its elements from the eighth on in another tuple.
    private static object Held(Type type, object?[] fields)
    {
        if (!type.IsAssignableTo(typeof(ITuple)))
            return RecordConstructor(type)!.Invoke(fields);
        var arguments = type.GetGenericArguments();
        return arguments.Length <= TupleNesting
            ? Activator.CreateInstance(type, fields)!
            : Activator.CreateInstance(type, [.. fields[..TupleNesting], Held(arguments[TupleNesting], fields[TupleNesting..])])!;
    }

    // From the eighth element on, a tuple keeps its elements in another tuple; their names all stand in front, as if it did not.
    private static IEnumerable<Type> ElementsOf(Type type)
    {
        if (!type.IsAssignableTo(typeof(ITuple)))
            return [];
        var types = type.GetGenericArguments();
        return types.Length <= TupleNesting ? types : types.Take(TupleNesting).Concat(ElementsOf(types[TupleNesting]));
    }

    // A record is a class or a struct whose one public constructor with parameters has a property for each.
    private static ConstructorInfo? RecordConstructor(Type type) =>
        type is { IsAbstract: false, IsArray: false, IsPrimitive: false }
        && type != typeof(string)
        && type.GetConstructors().Where(c => c.GetParameters().Length > 0).ToList() is [var only]
        && only.GetParameters().All(p => type.GetProperty(p.Name!)?.PropertyType == p.ParameterType)
            ? only
            : null;

    private static bool IsElement(Type type) => type == typeof(double) || type == typeof(int) || type == typeof(bool);

    private static Type? ElementOf(Type type) =>
        type == typeof(Matrix<double>) || type == typeof(Vector<double>) ? typeof(double)
        : type.IsArray ? type.GetElementType()
        : type;

    // double[][] has one side, of arrays; of whole numbers there are vectors only.
    private static bool IsPlain(Type array) =>
        array.GetArrayRank() <= Shape.MostSides && (array.GetElementType() == typeof(double) || array.GetArrayRank() == 1);

    private static object Number(double number, Type type) =>
        type == typeof(double) ? number
        : type == typeof(int) ? (int)number
        : number != 0;

    private static double Number(object value) =>
        value switch
        {
            double number => number,
            int number => number,
            _ => (bool)value ? 1 : 0,
        };

    private static Tensor Copied(ImmutableArray<int> sides, long most, Func<double[]> values) =>
        new(sides, Tensor.CountOf(sides) > most ? null : values());

    private static void Fill(Array array, double[] values)
    {
        switch (array)
        {
            case int[] whole:
                Array.ConvertAll(values, v => (int)v).CopyTo(whole, 0);
                break;
            case bool[] flags:
                Array.ConvertAll(values, v => v != 0).CopyTo(flags, 0);
                break;
            default:
                Buffer.BlockCopy(values, 0, array, 0, values.Length * sizeof(double));
                break;
        }
    }

    private static double[] Read(Array array)
    {
        switch (array)
        {
            case int[] whole:
                return Array.ConvertAll(whole, v => (double)v);
            case bool[] flags:
                return Array.ConvertAll(flags, v => v ? 1.0 : 0);
            default:
                var values = new double[array.Length];
                Buffer.BlockCopy(array, 0, values, 0, values.Length * sizeof(double));
                return values;
        }
    }
}
