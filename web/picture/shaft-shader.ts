// The shaders of the program for the shafts of arrows, with soft edges.

/** Length of the head of an arrow by the thickness of its shaft. */
export const HEAD_LENGTH = 5;

export const vertexShader: string = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_thickness;
attribute float a_radius;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minimum;
varying vec4 v_color;
varying float v_along;
varying float v_beside;
varying float v_half;
const float bias = 255.0 / 254.0;
// Pixels across which a line can be met by the pointer.
const float picked = 7.0;
const float headLength = ${HEAD_LENGTH.toFixed(1)};
void main() {
  // In sigma a length in pixels, times twice the correction ratio, is that length in graph units.
  float pixel = 2.0 * u_correctionRatio;
  vec2 line = a_end - a_start;
  float total = max(length(line), 1e-9);
  vec2 direction = line / total;
  float thickness = max(a_thickness / u_sizeRatio, u_minimum);
  float head = a_radius / u_sizeRatio + thickness * headLength;
  float along = a_corner.x * max(total - head * pixel, 0.0);
  v_along = along / pixel;
  v_half = thickness * 0.5;
  #ifdef PICKING_MODE
  v_beside = a_corner.y * max(v_half, picked * 0.5);
  v_color = a_id;
  #else
  v_beside = a_corner.y * (v_half + 0.5);
  v_color = a_color;
  #endif
  v_color.a *= bias;
  vec2 side = vec2(-direction.y, direction.x) * v_beside * pixel;
  gl_Position = vec4((u_matrix * vec3(a_start + direction * along + side, 1)).xy, 0, 1);
}`;

const fragmentHead = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_along;
varying float v_beside;
varying float v_half;
float cover() {
  #ifdef PICKING_MODE
  return 1.0;
  #else
  return clamp(v_half + 0.5 - abs(v_beside), 0.0, 1.0);
  #endif
}`;

export const solidShader: string = /* glsl */ `${fragmentHead}
void main() {
  gl_FragColor = v_color * cover();
}`;

/** Dashes of 5 pixels with gaps of 3. */
export const dashedShader: string = /* glsl */ `${fragmentHead}
const float period = 8.0;
const float dash = 5.0;
void main() {
  #ifndef PICKING_MODE
  if (mod(v_along, period) > dash) discard;
  #endif
  gl_FragColor = v_color * cover();
}`;
